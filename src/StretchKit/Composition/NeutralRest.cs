using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>
/// The rest in neutral before an item, in seconds: before the first that bends backward in a stay in one position in
/// which something before it bent forward. Between positions the change itself is the rest.
/// </summary>
internal static class NeutralRest
{
    public static int SecondsBefore(IReadOnlyList<Chosen> ordered, int index)
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

    private static bool IsSameStay(Chosen left, Chosen right) => left.Phase == right.Phase && left.Candidate.Position == right.Candidate.Position;

    private static bool Flexes(Chosen item) => item is { Phase: RoutinePhase.Main, Candidate.Entry: { BendsForward: true, BendsBackward: false } };

    private static bool Extends(Chosen item) => item is { Phase: RoutinePhase.Main, Candidate.Entry: { BendsForward: false, BendsBackward: true } };
}
