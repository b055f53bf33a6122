using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Lays an ordered draft out in time, second by second, one step for each side.</summary>
internal static class RoutineLayout
{
    public static Routine Lay(CompositionRequest request, IReadOnlyList<DraftItem> draft)
    {
        var arrival = TimeSpan.FromSeconds(PhaseWindows.ArrivalSeconds(request.Time));
        var steps = new List<RoutineStep>();
        var clock = arrival;
        var at = DraftOrder.StartFor(request.Situation);
        for (var index = 0; index < draft.Count; index++)
        {
            var item = draft[index];
            var rest = DraftOrder.RestBefore(draft, index);
            var transition = Transitions.Between(at, item.Candidate.Position, request.Situation.SurfaceOrDefault) + rest;
            foreach (var side in item.Candidate.Sides)
            {
                var step = Step(request, item, side, clock + TimeSpan.FromSeconds(transition), transition, rest);
                steps.Add(step);
                clock = step.End;
                (transition, rest) = (Transitions.SideSwitchSeconds, 0);
            }

            at = item.Candidate.Position;
        }

        return new(arrival, steps);
    }

    private static RoutineStep Step(CompositionRequest request, DraftItem item, BodySide side, TimeSpan start, int transition, int rest)
    {
        var stretch = item.Candidate.Stretch;
        return new()
        {
            Start = start,
            Duration = TimeSpan.FromSeconds(Candidate.StepSeconds(stretch, item.Dose)),
            Transition = TimeSpan.FromSeconds(transition),
            NeutralRest = TimeSpan.FromSeconds(rest),
            Stretch = stretch,
            Side = side,
            Phase = item.Phase,
            Dose = item.Dose,
            Modifications = item.Candidate.Verdicts[side].Modifications,
            Reason = Reason(request, item),
        };
    }

    private static Message Reason(CompositionRequest request, DraftItem item)
    {
        var stretch = item.Candidate.Stretch;
        var muscle = ("muscle", (object)stretch.PrimaryMuscle.Name);
        if (item.IsWish)
        {
            return Message.Of("reason.wish", muscle);
        }

        if (FocusScore.Served(stretch, request) is { } target)
        {
            return Message.Of($"reason.focus-{Vocabulary<RoutinePhase>.IdOf(item.Phase)}", ("target", target.Name), muscle);
        }

        return Message.Of($"reason.{Vocabulary<RoutinePhase>.IdOf(item.Phase)}", ("region", Message.Of($"region.{Vocabulary<BodyRegion>.IdOf(stretch.Target)}")), muscle);
    }
}
