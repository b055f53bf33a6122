using System.Text;
using StretchKit.Safety;
using StretchKit.Samples.Console.Rendering.Gallery;

namespace StretchKit.Samples.Console.Rendering.RuleTables;

/// <summary>The first page of the rule tables.</summary>
internal static class RuleIndex
{
    public static string Write(IReadOnlyList<RulePackAnalysis> packs)
    {
        var page = new StringBuilder("# Rules\n\n");
        page.Append("What the rule packs say, with level, window, grade and source of each rule. `stretchkit rules matrix -o docs/rules`\nwrites these pages from the packs. All conditions and loads on one sheet: [matrix.html](matrix.html).\nInformation, not medical advice.\n\n");
        page.Append("| pack | version | rules on a stretch | rules on the person | screens | SHA-256 |\n|---|---|---|---|---|---|\n");
        foreach (var pack in packs)
        {
            page.Append("| [").Append(MarkdownText.Of(pack.Id)).Append("](").Append(pack.Id).Append(".md) | ").Append(MarkdownText.Of(pack.Version))
                .Append(" | ").Append(pack.Rules.Count(rule => rule.Verdict is not null))
                .Append(" | ").Append(pack.Rules.Count(rule => rule.Triage is not null and not Triage.NeedsAnswers))
                .Append(" | ").Append(pack.Rules.Count(rule => rule.Triage is Triage.NeedsAnswers))
                .Append(" | `").Append(pack.Hash[..12]).Append("` |\n");
        }

        page.Append("\nLevels of a stretch: *suitable* (a remark, most often that the movement is often found helpful), *caution*, *modify* (only with the\nchanges), *avoid*. Levels of a person: *proceed* (a remark), *needs answers*, *consult*, *same day*, *emergency*.\nGrades: *guideline*, *review* or *trial*, *expert*, reasoned from the *mechanism*, *seed* (a source the project began\nwith), *design* (a cautious default of our own).\n");
        return page.ToString();
    }
}
