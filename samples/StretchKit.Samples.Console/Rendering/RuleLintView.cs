using StretchKit.Safety;
using StretchKit.Serialization;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists the problems and remarks of rule packs, each with its place and remedy.</summary>
internal static class RuleLintView
{
    public static void Write(Page page, IReadOnlyList<RulePackAnalysis> packs)
    {
        foreach (var pack in packs)
        {
            page.Section(pack.Id.Length == 0 ? "A pack without a name" : $"{pack.Id} {pack.Version}");
            page.Text($"{Say.Count(pack.Rules.Count, "rule", "rules")}, {Say.Count(pack.CaseCount, "case", "cases")} in the pack, texts in: {(pack.Languages.Count == 0 ? "the library" : string.Join(", ", pack.Languages))}.", style: Look.Quiet);
            Write(page, "Would be refused:", pack.Problems);
            Write(page, "Cases that fail:", pack.FailedCases);
            Write(page, "Remarks:", pack.Remarks);
            if (pack.Problems.Count + pack.FailedCases.Count + pack.Remarks.Count == 0)
            {
                page.Text("Nothing to remark.", style: Look.Strong);
            }
        }
    }

    public static void Write(Page page, string title, IReadOnlyList<DataDiagnostic> problems)
    {
        if (problems.Count > 0)
        {
            page.Text(title, style: Look.Strong);
        }

        foreach (var problem in problems)
        {
            page.Bullet(problem.ToString());
        }
    }
}
