using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;

namespace StretchKit.Composition;

/// <summary>After an edit, brings the stays in one position back into the order they had before, where that takes no longer.</summary>
internal static class StableOrder
{
    public static IReadOnlyList<Chosen> Of(IReadOnlyList<Chosen> chosen, RoutineChange change, RequestFrame frame)
    {
        // The place in the old routine of the first stretch that a stay still holds; a new stay follows the one before it.
        var places = new Dictionary<(Stretches.RoutinePhase, PositionClass), int>();
        var place = -1;
        foreach (var item in chosen)
        {
            var before = change.Before.IndexOf(item.Candidate.Entry);
            var stay = (item.Phase, item.Candidate.Position);
            place = before >= 0 ? before : place;
            places[stay] = places.TryGetValue(stay, out var first) ? Math.Min(first, before >= 0 ? before : first) : place;
        }

        Chosen[] ordered = [.. chosen.OrderBy(item => item.Phase).ThenBy(item => places[(item.Phase, item.Candidate.Position)])];
        var (own, found) = (Moving(ordered, frame), Moving(chosen, frame));
        return own.Seconds <= found.Seconds && own.Cost <= found.Cost ? ordered : chosen;
    }

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
