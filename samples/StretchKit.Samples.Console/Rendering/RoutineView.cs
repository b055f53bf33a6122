using StretchKit.Routines;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows a routine in time: arrival, parts, steps, and how it meets the time there is.</summary>
internal static class RoutineView
{
    public static void Write(Page page, Routine routine, TimeSpan budget, SourceList sources)
    {
        page.Section(page.Say(Word.RoutineOf, Say.Clock(routine.Duration), Say.Clock(budget)));
        if (routine.Arrival > TimeSpan.Zero)
        {
            page.Item($"{Say.Clock(TimeSpan.Zero),5}  ", page.Say(Word.Arrive, Say.Length(routine.Arrival)), labelStyle: Look.Strong);
        }

        RoutinePhase? phase = null;
        for (var index = 0; index < routine.Steps.Count; index++)
        {
            var step = routine.Steps[index];
            page.Blank();
            if (step.Phase != phase)
            {
                phase = step.Phase;
                page.Text(Say.Capital(page.Say(step.PhaseName)), style: Look.Heading);
            }

            StepView.Write(page, routine, index, sources);
        }

        var left = budget - routine.Duration;
        page.Blank();
        page.Item(
            $"{Say.Clock(routine.Duration),5}  ",
            left > TimeSpan.Zero ? page.Say(Word.ToSpare, Say.Length(left)) : page.Say(Word.ToTheSecond),
            labelStyle: Look.Strong);
    }
}
