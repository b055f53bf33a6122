using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The mid-range mechanisms and the end-range parents they stand below.</summary>
internal static class MidRange
{
    private static readonly (Mechanism Mid, Mechanism Parent)[] All =
    [
        (Mechanism.SpinalFlexionSmall, Mechanism.SpinalFlexionUnloaded),
        (Mechanism.SpinalExtensionSmall, Mechanism.SpinalExtension),
        (Mechanism.SpinalRotationMidRange, Mechanism.SpinalRotationEndRange),
        (Mechanism.NeckMidRange, Mechanism.NeckEndRange),
        (Mechanism.HeadSlightlyLow, Mechanism.HeadBelowHeart),
        (Mechanism.IsometricShort, Mechanism.IsometricLong),
    ];

    public static ReadOnlySpan<(Mechanism Mid, Mechanism Parent)> Pairs => All;
}
