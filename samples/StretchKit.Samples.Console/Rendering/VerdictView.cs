using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows the verdicts of the named stretches in full, side by side where the sides differ.</summary>
internal static class VerdictView
{
    private const int MostShown = 8;

    public static void Write(Page page, SafetyReport report, IReadOnlyList<StretchId> asked, SourceList sources, bool explains)
    {
        foreach (var row in report.Verdicts.Where(row => asked.Contains(row.Stretch.Id)))
        {
            page.Section(page.Words.Name(row.Stretch, row.Side));
            page.Text($"{Verdict(page.Words, row)}. {page.Say(Remark.Meaning(row.Effective))}", style: Look.Strong);
            foreach (var change in Remark.Changes(row))
            {
                page.Item(Word.Change, page.Say(change.Text), labelStyle: Look.Change, style: Look.Change);
            }

            var shown = row.Findings
                .Where(finding => Remark.IsShown(row, finding))
                .DistinctBy(finding => (Label(page.Words, finding), finding.Text))
                .OrderByDescending(finding => finding.IsCertain)
                .ToList();
            foreach (var finding in shown.Take(MostShown))
            {
                page.Bullet(page.Say($"{Label(page.Words, finding)}: {finding.Text}{sources.Marks(finding.Citations)}"));
            }

            if (shown.Count > MostShown)
            {
                page.Bullet(page.Say(Word.AndMore, page.Words.Count(shown.Count - MostShown, Word.MoreRemarkNouns)), style: Look.Quiet);
            }

            if (explains)
            {
                WhatIfView.Write(page, row, sources);
            }
        }
    }

    private static string Verdict(Words words, StretchVerdict row)
    {
        var verdict = Say.Capital(words.Name(row.Effective));
        return row.Lowest == row.Highest ? verdict : words.Of(Word.AnswersCouldMake, verdict, words.Name(row.Lowest), words.Name(row.Highest));
    }

    private static string Label(Words words, SafetyFinding finding)
    {
        var label = Remark.Label(words, finding);
        return finding.IsCertain ? label : words.Of(Word.IfItApplies, label);
    }
}
