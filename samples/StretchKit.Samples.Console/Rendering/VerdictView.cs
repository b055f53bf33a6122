using StretchKit.Safety;
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
            page.Section(Say.Name(row.Stretch, row.Side, page.Culture));
            page.Text($"{Say.Capital(Say.Name(row.Effective))}{Between(row)}. {SafetyView.Meaning(row.Effective)}", style: Look.Strong);
            foreach (var change in Remark.Changes(row))
            {
                page.Item("Change: ", page.Say(change.Text), labelStyle: Look.Change, style: Look.Change);
            }

            var shown = row.Findings
                .Where(finding => Remark.IsShown(row, finding))
                .DistinctBy(finding => (Label(finding), finding.Text))
                .OrderByDescending(finding => finding.IsCertain)
                .ToList();
            foreach (var finding in shown.Take(MostShown))
            {
                page.Bullet(page.Say($"{Label(finding)}: {finding.Text}{sources.Marks(finding.Citations)}"));
            }

            if (shown.Count > MostShown)
            {
                page.Bullet($"and {Say.Count(shown.Count - MostShown, "further remark", "further remarks")}; --json lists all.", style: Look.Quiet);
            }

            if (explains)
            {
                WhatIfView.Write(page, row, sources);
            }
        }
    }

    private static string Between(StretchVerdict row) =>
        row.Lowest == row.Highest ? "" : $" (answers could make it {Say.Name(row.Lowest)} to {Say.Name(row.Highest)})";

    private static string Label(SafetyFinding finding) =>
        finding.IsCertain ? Remark.Label(finding) : $"{Remark.Label(finding)}, if it applies";
}
