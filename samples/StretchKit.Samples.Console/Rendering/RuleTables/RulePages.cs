using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering.RuleTables;

/// <summary>All files of the rule tables: an index, a page for every pack, and the sheet of conditions and loads.</summary>
internal static class RulePages
{
    public static IEnumerable<(string Name, string Text)> Of(IReadOnlyList<RulePackAnalysis> packs)
    {
        yield return ("README.md", RuleIndex.Write(packs));
        yield return ("matrix.html", RuleSheet.Write(packs));
        foreach (var pack in packs)
        {
            yield return ($"{pack.Id}.md", RulePackPage.Write(pack));
        }
    }
}
