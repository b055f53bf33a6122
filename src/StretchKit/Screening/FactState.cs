namespace StretchKit.Screening;

/// <summary>
/// A fact as it stands on the day of judging. Everything but a known answer is unknown, except an answer on the risky
/// side that has grown old: it stands until it is answered anew, so that no warning fades by waiting.
/// </summary>
internal readonly record struct FactState(FactStatus Status, bool? YesNo = null, int? Number = null, string? Choice = null)
{
    public static FactState Yes { get; } = new(FactStatus.Known, YesNo: true);

    public static FactState No { get; } = new(FactStatus.Known, YesNo: false);

    public bool IsKnown => Status is FactStatus.Known;

    /// <summary>Gets whether an old answer still counts because it is on the risky side.</summary>
    public bool StandsThoughStale => Status is FactStatus.Stale && YesNo is not null;

    public Truth Truth => IsKnown || StandsThoughStale ? Truth.From(YesNo) : Truth.Unknown;

    public static FactState Of(Truth truth) => truth.IsTrue ? Yes : truth.IsFalse ? No : default;

    public static FactState Of(int? number) => number is { } known ? new(FactStatus.Known, Number: known) : default;

    public static FactState Of(string? choice) => choice is { } known ? new(FactStatus.Known, Choice: known) : default;
}
