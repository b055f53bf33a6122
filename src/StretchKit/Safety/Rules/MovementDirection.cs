using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>
/// Kinds of movement that go in one direction: what one of them does to the symptoms counts for all. Every other kind
/// stands for itself and for the small form of it.
/// </summary>
internal static class MovementDirection
{
    private static readonly Mechanism[][] Directions =
    [
        [Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionEndRange, Mechanism.SpinalFlexionSmall, Mechanism.SpinalFlexionWithRotation],
        [Mechanism.SpinalExtension, Mechanism.SpinalExtensionSmall],
        [Mechanism.SpinalRotationEndRange, Mechanism.SpinalRotationMidRange, Mechanism.SpinalFlexionWithRotation],
        [Mechanism.NeckEndRange, Mechanism.NeckMidRange],
        [Mechanism.HeadBelowHeart, Mechanism.HeadSlightlyLow],
        [Mechanism.IsometricLong, Mechanism.IsometricShort],
        [Mechanism.ShoulderEndRange, Mechanism.ShoulderOverhead],
        [Mechanism.ShoulderEndRange, Mechanism.ShoulderBehindBack],
        [Mechanism.ShoulderEndRange, Mechanism.ShoulderCrossBody],
    ];

    /// <summary>
    /// Gives the kinds whose record counts for this one, itself included. A response counts for the whole direction;
    /// what a clinician said of the end of a range does not speak of its middle, but the middle speaks of the end.
    /// </summary>
    public static Mechanism[] Of(Mechanism mechanism, MovementFinding finding) => finding is MovementFinding.Spreads or MovementFinding.Eases
        ? [.. Directions.Where(direction => direction.Contains(mechanism)).SelectMany(direction => direction).Append(mechanism).Distinct()]
        : [mechanism, .. MidRange.Pairs.Where(pair => finding is MovementFinding.Allowed ? pair.Mid == mechanism : pair.Parent == mechanism).Select(pair => finding is MovementFinding.Allowed ? pair.Parent : pair.Mid)];
}
