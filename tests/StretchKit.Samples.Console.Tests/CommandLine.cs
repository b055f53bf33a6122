namespace StretchKit.Samples.Console.Tests;

/// <summary>Splits a command line; <c>{healthy}</c> stands for the path of that sample profile.</summary>
internal static class CommandLine
{
    public static string[] Split(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.StartsWith('{') ? Repository.Profile(word[1..^1]) : word)];
}
