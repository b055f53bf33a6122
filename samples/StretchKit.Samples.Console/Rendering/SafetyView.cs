using StretchKit.Composition;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows the safety result of a routine: its verdict, what fired for which steps, and what was left out.</summary>
internal static class SafetyView
{
    public static void Write(Page page, CompositionResult result, SourceList sources)
    {
        page.Section(Word.Safety);
        if (result.Verdict is { } verdict)
        {
            page.Text(page.Say(result.IsProvisional ? Word.VerdictOfRoutineProvisional : Word.VerdictOfRoutine, page.Words.Name(verdict), page.Say(Remark.Meaning(verdict))), style: Look.Strong);
        }

        foreach (var finding in result.Safety.Findings)
        {
            page.Bullet(page.Say(finding.Text) + sources.Marks(finding.Citations));
        }

        foreach (var remark in StepRemark.Of(result, page.Words).Where(remark => remark.Counts))
        {
            page.Bullet($"{remark.Label}, {StepNumbers.Of(remark.Steps, page.Words)}: {remark.Text}{sources.Marks(remark.Citations)}");
        }

        WriteLeftOut(page, result);
        WritePossible(page, [.. StepRemark.Of(result, page.Words).Where(remark => !remark.Counts)], sources);
    }

    private static void WriteLeftOut(Page page, CompositionResult result)
    {
        var names = result.Omissions
            .Where(omission => omission.Reason is OmissionReason.Safety)
            .Select(omission => page.Say(omission.Stretch.Name))
            .ToList();
        if (names.Count > 0)
        {
            page.Bullet(page.Say(Word.LeftOutForSafety, string.Join(", ", names)));
        }
    }

    private static void WritePossible(Page page, IReadOnlyList<StepRemark> remarks, SourceList sources)
    {
        const int MostShown = 5;
        if (remarks.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Text(page.Say(Word.CouldCount));
        foreach (var remark in remarks.Take(MostShown))
        {
            page.Bullet($"{remark.Label}, {StepNumbers.Of(remark.Steps, page.Words)}: {remark.Text}{sources.Marks(remark.Citations)}");
        }

        if (remarks.Count > MostShown)
        {
            page.Bullet(page.Say(Word.MoreWithSources, page.Words.Count(remarks.Count - MostShown, Word.MoreRemarkNouns)), style: Look.Quiet);
        }
    }
}
