using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>How much of the time each part of a routine may take, and which parts should not be missing.</summary>
internal static class PhaseWindows
{
    /// <summary>Below this no warm-up and no settling is expected.</summary>
    public const int ShortestWithPartsSeconds = 300;

    /// <summary>Up to here there is no arrival and no settling: even the shortest request holds a stretch.</summary>
    public const int LongestBareSeconds = 60;

    private const int ShortestPartSeconds = 30;

    /// <summary>A minute of breathing is what settling takes as a rule; where its part of the time is shorter, none is expected.</summary>
    private const int UsualSettleSeconds = 60;

    /// <summary>Gives the windows of the four parts; the least times are wishes that give way when nothing fills them.</summary>
    public static PhaseWindow[] For(CompositionRequest request)
    {
        var seconds = (int)(request.Time.Ticks / TimeSpan.TicksPerSecond);
        return [Release(request, seconds), WarmUp(request, seconds), new(0, seconds), Settle(request.Situation.Context, seconds)];
    }

    /// <summary>Gives the same windows, some without their least times.</summary>
    public static PhaseWindow[] WithoutLeast(PhaseWindow[] windows, IEnumerable<RoutinePhase> phases)
    {
        PhaseWindow[] changed = [.. windows];
        foreach (var phase in phases)
        {
            changed[(int)phase] = changed[(int)phase] with { LeastSeconds = 0 };
        }

        return changed;
    }

    /// <summary>Gives the arrival: none up to a minute, then a twentieth of the time, at most 15 s.</summary>
    public static int ArrivalSeconds(int seconds)
    {
        const int Quantum = 5;
        const int LongestArrival = 15;
        return seconds <= LongestBareSeconds ? 0 : Math.Min(LongestArrival, Math.Max(Quantum, seconds / 20 / Quantum * Quantum));
    }

    private static PhaseWindow Release(CompositionRequest request, int seconds)
    {
        const int MostFloorSeconds = 90;
        return request.WantsRelease ? new(ShortestPartSeconds, Math.Max(seconds / 5, MostFloorSeconds)) : default;
    }

    private static PhaseWindow WarmUp(CompositionRequest request, int seconds)
    {
        if (request.WantsWarmUp is false)
        {
            return default;
        }

        if (request.Situation.Context is RoutineContext.BeforeActivity)
        {
            return new(seconds * 3 / 10, seconds * 7 / 10);
        }

        return (request.WantsWarmUp ?? seconds >= ShortestWithPartsSeconds)
            ? new(Math.Min(120, seconds / 10), Math.Max(seconds / 4, Math.Min(seconds, ShortestPartSeconds)))
            : new(0, seconds / 5);
    }

    private static PhaseWindow Settle(RoutineContext context, int seconds)
    {
        var hasParts = seconds >= ShortestWithPartsSeconds;
        var most = seconds * 15 / 100;
        return context switch
        {
            _ when seconds <= LongestBareSeconds => default,
            RoutineContext.BeforeActivity => default,
            RoutineContext.BeforeBed => new(hasParts ? 60 : 0, seconds * 3 / 10),
            _ => new(most >= UsualSettleSeconds ? ShortestPartSeconds : 0, most),
        };
    }
}
