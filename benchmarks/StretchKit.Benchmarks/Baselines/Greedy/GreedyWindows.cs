using StretchKit.Composition;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Baselines.Greedy;

/// <summary>How much of the time each part of a routine may take, in percent, and which parts should not be missing.</summary>
internal static class GreedyWindows
{
    /// <summary>Below this a routine is a break: no warm-up and no settling of their own.</summary>
    private static readonly TimeSpan ShortestWithParts = TimeSpan.FromMinutes(5);

    public static int MostSeconds(RoutinePhase phase, CompositionRequest request)
    {
        const int ReleaseFloorSeconds = 90;
        var seconds = (int)request.Time.TotalSeconds;
        var context = request.Situation.Context;
        return phase switch
        {
            RoutinePhase.Release => request.WantsRelease ? Math.Max(seconds / 5, ReleaseFloorSeconds) : seconds / 5,
            RoutinePhase.WarmUp => context is RoutineContext.BeforeActivity ? seconds * 7 / 10 : seconds / 4,
            RoutinePhase.Settle => context switch
            {
                RoutineContext.BeforeActivity => 0,
                RoutineContext.BeforeBed => seconds * 3 / 10,
                _ => seconds * 15 / 100,
            },
            _ => seconds,
        };
    }

    /// <summary>Gives the parts for which a place is kept before the main part is filled.</summary>
    public static IEnumerable<RoutinePhase> Kept(CompositionRequest request)
    {
        if (request.WantsRelease)
        {
            yield return RoutinePhase.Release;
        }

        if (request.Time < ShortestWithParts)
        {
            yield break;
        }

        yield return RoutinePhase.WarmUp;
        yield return RoutinePhase.Settle;
    }

    /// <summary>Gives the arrival: none up to a minute, then a twentieth of the time, at most 15 s.</summary>
    public static int ArrivalSeconds(TimeSpan time)
    {
        const int Quantum = 5;
        const int LongestArrival = 15;
        var seconds = (int)time.TotalSeconds;
        return seconds <= 60 ? 0 : Math.Min(LongestArrival, Math.Max(Quantum, seconds / 20 / Quantum * Quantum));
    }
}
