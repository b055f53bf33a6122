namespace StretchKit.Tests;

/// <summary>A clock that stands still, in UTC.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Noon;
}
