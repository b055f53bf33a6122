using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition;

/// <summary>After an edit, brings the stays in one position back into the order they had before, where that takes no longer.</summary>
internal static class StableOrder
{
    private const int Unseen = int.MaxValue;

    public static IReadOnlyList<Chosen> Of(IReadOnlyList<Chosen> chosen, RoutineChange change, RequestFrame frame)
    {
        // The place in the old routine of the first stretch that a stay still holds; a new stay follows the one before it.
        Span<int> places = stackalloc int[ModelShape.Phases * ModelShape.Positions];
        places.Fill(Unseen);
        var place = -1;
        foreach (var item in chosen)
        {
            var before = change.Before.IndexOf(item.Candidate.Entry);
            ref var first = ref places[Stay(item)];
            place = before >= 0 ? before : place;
            first = first == Unseen ? place : before >= 0 ? Math.Min(first, before) : first;
        }

        // By part, then by that place; equals stay as they are.
        var order = new (int Phase, int Place, int Index)[chosen.Count];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = ((int)chosen[index].Phase, places[Stay(chosen[index])], index);
        }

        Array.Sort(order);
        var ordered = Array.ConvertAll(order, one => chosen[one.Index]);
        var (own, found) = (Moving(ordered, frame), Moving(chosen, frame));
        return own.Seconds <= found.Seconds && own.Cost <= found.Cost ? ordered : chosen;
    }

    /// <summary>Gives the number of the stay in one position that a stretch belongs to.</summary>
    private static int Stay(Chosen item) => ((int)item.Phase * ModelShape.Positions) + (int)item.Candidate.Position;

    /// <summary>Gives the seconds between positions, and what they cost with the way at the end, which takes no time of the routine.</summary>
    private static (int Seconds, int Cost) Moving(IReadOnlyList<Chosen> ordered, RequestFrame frame)
    {
        var (seconds, at) = (0, frame.Start);
        foreach (var item in ordered)
        {
            seconds += Transitions.Between(at, item.Candidate.Position, frame.Surface);
            at = item.Candidate.Position;
        }

        return (seconds, seconds + frame.EndCost(at));
    }
}
