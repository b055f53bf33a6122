using StretchKit.Composition;
using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows the safety result of a routine: its verdict, what fired for which steps, and what was left out.</summary>
internal static class SafetyView
{
    public static void Write(Page page, CompositionResult result, SourceList sources)
    {
        page.Section("Safety");
        if (result.Verdict is { } verdict)
        {
            page.Text($"Verdict for this routine: {Say.Name(verdict)}{(result.IsProvisional ? ", provisional" : "")}. {Meaning(verdict)}", style: Look.Strong);
        }

        foreach (var finding in result.Safety.Findings)
        {
            page.Bullet(page.Say(finding.Text) + sources.Marks(finding.Citations));
        }

        foreach (var remark in StepRemark.Of(result, page.Culture).Where(remark => remark.Counts))
        {
            page.Bullet($"{remark.Label}, {StepNumbers.Of(remark.Steps)}: {remark.Text}{sources.Marks(remark.Citations)}");
        }

        WriteLeftOut(page, result);
        WritePossible(page, [.. StepRemark.Of(result, page.Culture).Where(remark => !remark.Counts)], sources);
    }

    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Suitable => "Nothing that is known speaks against it.",
        Verdict.Caution => "It may be done; there is something to watch.",
        Verdict.Modify => "Only with the changes that are named.",
        _ => "Not this one.",
    };

    private static void WriteLeftOut(Page page, CompositionResult result)
    {
        var names = result.Omissions
            .Where(omission => omission.Reason is OmissionReason.Safety)
            .Select(omission => page.Say(omission.Stretch.Name))
            .ToList();
        if (names.Count > 0)
        {
            page.Bullet($"Left out for safety: {string.Join(", ", names)}.");
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
        page.Text("Answers to the open questions could make these count, the firmest first:");
        foreach (var remark in remarks.Take(MostShown))
        {
            page.Bullet($"{remark.Label}, {StepNumbers.Of(remark.Steps)}: {remark.Text}{sources.Marks(remark.Citations)}");
        }

        if (remarks.Count > MostShown)
        {
            page.Bullet($"and {Say.Count(remarks.Count - MostShown, "further remark", "further remarks")}; --json lists all, each with its sources.", style: Look.Quiet);
        }
    }
}
