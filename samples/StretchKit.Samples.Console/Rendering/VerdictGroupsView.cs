using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows all verdicts in short: the firmest first, one reason with all its stretches.</summary>
internal static class VerdictGroupsView
{
    public static void Write(Page page, SafetyReport report, SourceList sources)
    {
        foreach (var verdict in Enum.GetValues<Verdict>().Reverse())
        {
            var rows = report.Verdicts.Where(row => row.Effective == verdict).ToList();
            if (rows.Count > 0)
            {
                var stretches = rows.Select(row => row.Stretch).Distinct().Count();
                page.Section($"{Say.Capital(page.Words.Name(verdict))}: {page.Words.Count(stretches, Word.StretchNouns)}");
                WriteRows(page, rows, sources);
            }
        }
    }

    private static void WriteRows(Page page, IReadOnlyList<StretchVerdict> rows, SourceList sources)
    {
        var groups = rows
            .GroupBy(row => (Reason: Reason(row)?.Text, Changes: string.Join(' ', Remark.Changes(row))))
            .OrderBy(group => group.Key.Reason is null)
            .ThenByDescending(group => group.Count());
        foreach (var group in groups)
        {
            if (group.Key.Reason is { } reason)
            {
                page.Bullet(page.Say(reason) + sources.Marks(group.SelectMany(row => Reason(row)?.Citations ?? [])));
            }
            else if (group.First().Effective > Verdict.Suitable)
            {
                page.Bullet(page.Say(Word.UntilAnswered));
            }

            foreach (var change in Remark.Changes(group.First()))
            {
                page.Item(Word.Change, page.Say(change.Text), 2, Look.Change, Look.Change);
            }

            page.Text(string.Join("; ", group.GroupBy(row => row.Stretch).Select(sides => Name(page, [.. sides]))), 2, Look.Strong);
        }
    }

    private static SafetyFinding? Reason(StretchVerdict row) =>
        row.Findings.FirstOrDefault(finding => finding.Decides && Remark.Counts(row, finding));

    private static string Name(Page page, IReadOnlyList<StretchVerdict> sides) =>
        sides.Count == 1 && sides[0].Side is not BodySide.Both
            ? $"{page.Words.Name(sides[0].Stretch)} ({page.Words.Name(sides[0].Side)})"
            : page.Words.Name(sides[0].Stretch);
}
