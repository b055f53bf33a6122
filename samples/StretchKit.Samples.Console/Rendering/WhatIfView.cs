using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows of one verdict which rules decided, what would change it, which rules come near, and where sources differ.</summary>
internal static class WhatIfView
{
    private const int MostShown = 8;

    public static void Write(Page page, StretchVerdict row, SourceList sources)
    {
        page.Blank();
        page.Text("What decided:");
        Show(page, [.. row.Findings.Where(finding => finding.Decides).Select(finding => Decision(page, finding, sources))], "nothing; no rule speaks against it.");
        foreach (var disagreement in row.Findings.Select(finding => finding.Disagreement).OfType<Localization.Message>().Distinct())
        {
            page.Bullet(page.Say(disagreement), style: Look.Change);
        }

        Change(page, "What would make it milder, by the rules:", row, [.. row.WhatIf.Where(other => other.Effective < row.Effective)]);
        Change(page, "What would make it firmer, by the rules:", row, [.. row.WhatIf.Where(other => other.Effective > row.Effective)]);
        page.Blank();
        page.Text("Rules one answer away:");
        Show(page, [.. row.NearMisses.Select(finding => page.Say($"{finding.RuleId} ({Say.Name(finding.Verdict ?? default)}), {finding.Supposing} [{finding.OpenFacts[0]}]{sources.Marks(finding.Citations)}"))], "none.");
        page.Text("This says what the rules would say, not what will happen. Answer as it is.", style: Look.Quiet);
    }

    private static string Decision(Page page, SafetyFinding finding, SourceList sources) =>
        page.Say($"{finding.RuleId} ({Say.Name(finding.Verdict ?? default)}{(finding.Grade is { } grade ? $", grade {grade}" : "")}{(finding.IsCertain ? "" : ", if it applies")}): {finding.Text}{sources.Marks(finding.Citations)}");

    private static void Change(Page page, string title, StretchVerdict row, IReadOnlyList<StretchVerdict> others)
    {
        page.Blank();
        page.Text(title);
        Show(page, [.. others.Select(other => page.Say($"{Say.Capital(Say.Name(other.Effective))}, {other.Supposing} [{other.SupposedFact}; {string.Join(", ", other.ChangedBy)}]"))], row.Effective is Verdict.Suitable ? "no single answer." : "no single answer that the person or a clinician can give.");
    }

    private static void Show(Page page, IReadOnlyList<string> lines, string none)
    {
        foreach (var line in lines.Take(MostShown).DefaultIfEmpty(Say.Capital(none)))
        {
            page.Bullet(line);
        }

        if (lines.Count > MostShown)
        {
            page.Bullet($"and {Say.Count(lines.Count - MostShown, "further one", "further ones")}; --json lists all.", style: Look.Quiet);
        }
    }
}
