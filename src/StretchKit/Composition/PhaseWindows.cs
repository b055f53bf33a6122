using StretchKit.Screening;

namespace StretchKit.Composition;

/// <summary>How much of the time each part of a routine may take, in percent, and which parts should not be missing.</summary>
internal static class PhaseWindows
{
    /// <summary>Below this a routine is a break: no warm-up and no settling of their own.</summary>
    private static readonly TimeSpan ShortestWithParts = TimeSpan.FromMinutes(5);

    /// <summary>Gives the windows of the four parts; the least times are wishes that give way when nothing fills them.</summary>
    public static PhaseWindow[] For(CompositionRequest request)
    {
        const int ReleaseFloorSeconds = 90;
        const int ShortestPartSeconds = 30;
        var seconds = (int)request.Time.TotalSeconds;
        var context = request.Situation.Context;
        var hasParts = request.Time >= ShortestWithParts;
        var release = request.WantsRelease ? new PhaseWindow(ShortestPartSeconds, Math.Max(seconds / 5, ReleaseFloorSeconds)) : default;
        var warmUp = context is RoutineContext.BeforeActivity
            ? new PhaseWindow(seconds * 3 / 10, seconds * 7 / 10)
            : new(hasParts ? Math.Min(120, seconds / 10) : 0, hasParts ? seconds / 4 : seconds / 5);
        var settle = context switch
        {
            RoutineContext.BeforeActivity => default,
            RoutineContext.BeforeBed => new PhaseWindow(hasParts ? 60 : 0, seconds * 3 / 10),
            _ => new(hasParts ? ShortestPartSeconds : 0, seconds * 15 / 100),
        };
        return [release, warmUp, new(0, seconds), settle];
    }

    /// <summary>Gives the same windows without least times.</summary>
    public static PhaseWindow[] WithoutLeast(PhaseWindow[] windows) => Array.ConvertAll(windows, window => window with { LeastSeconds = 0 });

    /// <summary>Gives the arrival: none up to a minute, then a twentieth of the time, at most 15 s.</summary>
    public static int ArrivalSeconds(TimeSpan time)
    {
        const int Quantum = 5;
        const int LongestArrival = 15;
        var seconds = (int)time.TotalSeconds;
        return seconds <= 60 ? 0 : Math.Min(LongestArrival, Math.Max(Quantum, seconds / 20 / Quantum * Quantum));
    }
}
