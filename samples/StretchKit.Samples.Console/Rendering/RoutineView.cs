using StretchKit.Routines;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows a routine in time: arrival, parts, steps, and how it meets the time there is.</summary>
internal static class RoutineView
{
    public static void Write(Page page, Routine routine, TimeSpan budget, SourceList sources)
    {
        page.Section($"Routine, {Say.Clock(routine.Duration)} of {Say.Clock(budget)} min");
        if (routine.Arrival > TimeSpan.Zero)
        {
            page.Item($"{Say.Clock(TimeSpan.Zero),5}  ", $"Arrive: breathe easily for {Say.Length(routine.Arrival)}.", labelStyle: Look.Strong);
        }

        RoutinePhase? phase = null;
        for (var index = 0; index < routine.Steps.Count; index++)
        {
            var step = routine.Steps[index];
            page.Blank();
            if (step.Phase != phase)
            {
                phase = step.Phase;
                page.Text(Part(step.Phase), style: Look.Heading);
            }

            StepView.Write(page, routine, index, sources);
        }

        var left = budget - routine.Duration;
        page.Blank();
        page.Item(
            $"{Say.Clock(routine.Duration),5}  ",
            left > TimeSpan.Zero ? $"Done, with {Say.Length(left)} to spare." : "Done, to the second.",
            labelStyle: Look.Strong);
    }

    private static string Part(RoutinePhase phase) => phase switch
    {
        RoutinePhase.Release => "Release",
        RoutinePhase.WarmUp => "Warm-up",
        RoutinePhase.Main => "Main part",
        _ => "Settling",
    };
}
