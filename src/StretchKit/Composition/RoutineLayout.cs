using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Safety;

namespace StretchKit.Composition;

/// <summary>Lays the chosen stretches out in time, second by second, one step for each side.</summary>
internal static class RoutineLayout
{
    public static Routine Lay(RequestFrame frame, IReadOnlyList<Chosen> ordered, JudgedPerson judged, Func<RoutineStep, Message> reason)
    {
        var steps = new RoutineStep[ordered.Sum(item => item.Candidate.SideCount)];
        var (count, clock, at) = (0, frame.ArrivalSeconds, frame.Start);
        for (var index = 0; index < ordered.Count; index++)
        {
            var (candidate, phase, dose, _) = ordered[index];
            var rest = NeutralRest.SecondsBefore(ordered, index);
            var transition = Transitions.Between(at, candidate.Position, frame.Surface) + rest;
            Dose? prescribed = null;
            for (var side = 0; side < candidate.SideCount; side++)
            {
                var seconds = candidate.StepSeconds(dose, side, frame);
                var own = dose.ToDose(candidate.Stretch.Dose, candidate.IsLonger(dose, side, frame));

                // Both sides share one dose unless one is stressed.
                prescribed = own == prescribed ? prescribed : own;
                steps[count++] = new(reason)
                {
                    Start = TimeSpan.FromSeconds(clock + transition),
                    Duration = TimeSpan.FromSeconds(seconds),
                    Transition = TimeSpan.FromSeconds(transition),
                    NeutralRest = TimeSpan.FromSeconds(rest),
                    Stretch = candidate.Stretch,
                    Side = candidate.SideAt(side),
                    Phase = phase,
                    Dose = prescribed,
                    Modifications = judged.Modifications(candidate.Verdicts[side].Column),
                };
                clock += transition + seconds;
                (transition, rest) = (Transitions.SideSwitchSeconds, 0);
            }

            at = candidate.Position;
        }

        return new(TimeSpan.FromSeconds(frame.ArrivalSeconds), steps);
    }
}
