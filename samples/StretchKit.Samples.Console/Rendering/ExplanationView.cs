using System.Globalization;
using StretchKit.Composition;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows why a routine is as it is.</summary>
internal static class ExplanationView
{
    /// <summary>The days of the programmes that people are most often told to follow.</summary>
    private const int DaysPerWeek = 4;

    public static void Write(Page page, OptimalityProof proof, RoutineExplanation explanation, SourceList sources)
    {
        page.Section("Why these stretches");
        page.Text(proof.Gap == 0
            ? string.Create(CultureInfo.InvariantCulture, $"This routine is worth {proof.Value:0.#} points, and no other is worth more.")
            : string.Create(CultureInfo.InvariantCulture, $"This routine is worth {proof.Value:0.#} points; another could be worth {proof.UpperBound:0.#} at most."));
        page.Text("A point is one second on a muscle that matters fully. Points compare routines for one request; they measure no benefit.", style: Look.Quiet);
        Write(page, explanation.Steps);
        page.Section("Nearest to getting in");
        Write(page, explanation.Nearest);
        page.Section("With more time");
        Write(page, [explanation.OneMoreMinute, .. explanation.CutForTime]);
        page.Section("Muscle by muscle");
        Write(page, explanation.Muscles.Select(muscle => explanation.WeekOf(muscle, DaysPerWeek)));
        page.Text($"What studies found, over a week:{sources.Marks(RoutineExplanation.WeekSources)}", style: Look.Quiet);
    }

    private static void Write(Page page, IEnumerable<Localization.Message> texts)
    {
        foreach (var text in texts)
        {
            page.Bullet(page.Say(text));
        }
    }
}
