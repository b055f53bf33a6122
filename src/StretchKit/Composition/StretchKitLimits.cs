namespace StretchKit.Composition;

/// <summary>The bounds of requests, fixed when the services are built.</summary>
internal sealed record StretchKitLimits(TimeSpan MaximumRoutineTime)
{
    public static TimeSpan MinimumRoutineTime { get; } = TimeSpan.FromSeconds(20);
}
