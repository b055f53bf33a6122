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
    public static Mechanism[] Of(Mechanism mechanism, MovementFinding finding)
    {
        var kinds = new List<int>();
        if (finding is MovementFinding.Spreads or MovementFinding.Eases)
        {
            foreach (var direction in Directions)
            {
                if (Array.Exists(direction, kind => kind == mechanism))
                {
                    foreach (var kind in direction)
                    {
                        Add(kinds, kind);
                    }
                }
            }

            Add(kinds, mechanism);
        }
        else
        {
            Add(kinds, mechanism);
            foreach (var (mid, parent) in MidRange.Pairs)
            {
                var (from, to) = finding is MovementFinding.Allowed ? (mid, parent) : (parent, mid);
                if (from == mechanism)
                {
                    Add(kinds, to);
                }
            }
        }

        return Array.ConvertAll(kinds.ToArray(), kind => (Mechanism)kind);
    }

    private static void Add(List<int> kinds, Mechanism kind)
    {
        if (!kinds.Contains((int)kind))
        {
            kinds.Add((int)kind);
        }
    }
}
