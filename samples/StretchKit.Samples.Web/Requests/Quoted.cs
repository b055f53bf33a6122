namespace StretchKit.Samples.Web.Requests;

/// <summary>Shows what a caller wrote, in one short piece.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text) => $"'{(text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…"))}'";
}
