namespace StretchKit.Composition.Solver;

/// <summary>How much a call may do. The work limit is the same on every machine; the time limit is not.</summary>
internal sealed record SolverLimits
{
    /// <summary>Gets the usual limits: far more work than any request of a real catalogue takes, and no clock.</summary>
    public static SolverLimits Default { get; } = new();

    /// <summary>Gets the most vector steps, about a nanosecond each.</summary>
    public long Work { get; init; } = 2_000_000_000;

    /// <summary>Gets the most time, or <see langword="null"/> for no deadline.</summary>
    public TimeSpan? Time { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gives the timestamp of a clock after so much time; of more than it can count, one that does not come.</summary>
    public static long Deadline(TimeProvider clock, TimeSpan time) =>
        clock.GetTimestamp() + (long)Math.Min(time.TotalSeconds * clock.TimestampFrequency, long.MaxValue / 2);
}
