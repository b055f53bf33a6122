namespace StretchKit.Samples.Web.Tests.Support;

/// <summary>A clock that stands still, in a zone that never changes.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;
}
