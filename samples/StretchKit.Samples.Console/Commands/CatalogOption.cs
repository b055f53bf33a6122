using System.CommandLine;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The option for stretches of one's own, which every command has.</summary>
internal static class CatalogOption
{
    public static Option<string[]> Create() =>
        CommandOption.Many("--catalog", "file.json", "Stretches of your own (stretchkit-catalog/1), beside the built-in ones.");
}
