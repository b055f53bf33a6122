using StretchKit.Screening;

namespace StretchKit.Composition;

/// <summary>What lies between the items of an ordered draft: where it begins, and the rests in neutral.</summary>
internal static class DraftOrder
{
    public static PositionClass StartFor(Situation situation) =>
        situation.SurfaceOrDefault is Surface.Chair ? PositionClass.Chair : PositionClass.Standing;

    /// <summary>
    /// Gives the rest in neutral before an item, in seconds: before the first that bends backward in a stay in one
    /// position in which something before it bent forward. Between positions the change itself is the rest.
    /// </summary>
    public static int RestBefore(IReadOnlyList<DraftItem> ordered, int index)
    {
        if (!Extends(ordered[index]))
        {
            return 0;
        }

        var isBent = false;
        for (var before = index - 1; before >= 0 && IsSameStay(ordered[before], ordered[index]); before--)
        {
            if (Extends(ordered[before]))
            {
                return 0;
            }

            isBent |= Flexes(ordered[before]);
        }

        return isBent ? Transitions.NeutralRestSeconds : 0;
    }

    private static bool IsSameStay(DraftItem left, DraftItem right) => left.Phase == right.Phase && left.Candidate.Position == right.Candidate.Position;

    private static bool Flexes(DraftItem item) => item is { Phase: Stretches.RoutinePhase.Main, Candidate: { BendsForward: true, BendsBackward: false } };

    private static bool Extends(DraftItem item) => item is { Phase: Stretches.RoutinePhase.Main, Candidate: { BendsForward: false, BendsBackward: true } };
}
