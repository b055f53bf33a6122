using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows of one verdict which rules decided, what would change it, which rules come near, and where sources differ.</summary>
internal static class WhatIfView
{
    private const int MostShown = 8;

    public static void Write(Page page, StretchVerdict row, SourceList sources)
    {
        page.Blank();
        page.Text(page.Say(Word.WhatDecided));
        Show(page, [.. row.Findings.Where(finding => finding.Decides).Select(finding => Decision(page, finding, sources))], Word.NothingDecided);
        foreach (var disagreement in row.Findings.Select(finding => finding.Disagreement).OfType<Localization.Message>().Distinct())
        {
            page.Bullet(page.Say(disagreement), style: Look.Change);
        }

        Change(page, Word.WouldBeMilder, row, [.. row.WhatIf.Where(other => other.Effective < row.Effective)]);
        Change(page, Word.WouldBeFirmer, row, [.. row.WhatIf.Where(other => other.Effective > row.Effective)]);
        page.Blank();
        page.Text(page.Say(Word.OneAnswerAway));
        Show(page, [.. row.NearMisses.Select(finding => page.Say($"{finding.RuleId} ({page.Words.Name(finding.Verdict ?? default)}), {finding.Supposing} [{finding.OpenFacts[0]}]{sources.Marks(finding.Citations)}"))], Word.None);
        page.Text(page.Say(Word.WhatRulesWouldSay), style: Look.Quiet);
    }

    private static string Decision(Page page, SafetyFinding finding, SourceList sources)
    {
        var verdict = page.Words.Name(finding.Verdict ?? default);
        var graded = finding.GradeName is { } grade ? page.Say(Word.GradeOf, verdict, grade) : verdict;
        return page.Say($"{finding.RuleId} ({(finding.IsCertain ? graded : page.Say(Word.IfItApplies, graded))}): {finding.Text}{sources.Marks(finding.Citations)}");
    }

    private static void Change(Page page, Word title, StretchVerdict row, IReadOnlyList<StretchVerdict> others)
    {
        page.Blank();
        page.Text(page.Say(title));
        Show(page, [.. others.Select(other => page.Say($"{Say.Capital(page.Words.Name(other.Effective))}, {other.Supposing} [{other.SupposedFact}; {string.Join(", ", other.ChangedBy)}]"))], row.Effective is Verdict.Suitable ? Word.NoSingleAnswer : Word.NoSingleAnswerOfAnybody);
    }

    private static void Show(Page page, IReadOnlyList<string> lines, Word none)
    {
        foreach (var line in lines.Take(MostShown).DefaultIfEmpty(page.Say(none)))
        {
            page.Bullet(line);
        }

        if (lines.Count > MostShown)
        {
            page.Bullet(page.Say(Word.AndMore, page.Words.Count(lines.Count - MostShown, Word.MoreNouns)), style: Look.Quiet);
        }
    }
}
