using StretchKit.Composition.Modeling;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Baselines.Greedy;

/// <summary>
/// Orders the items of a draft and adds up its time: phases in their order; within a phase the nearest position
/// next; within a position bending forward, neutral, bending backward, each gentle first.
/// </summary>
internal static class GreedyOrder
{
    public static List<GreedyItem> Arrange(IEnumerable<GreedyItem> items, PositionClass start)
    {
        var ordered = new List<GreedyItem>();
        var at = start;
        foreach (var phase in items.GroupBy(item => item.Phase).OrderBy(group => group.Key))
        {
            var blocks = phase.GroupBy(item => item.Candidate.Position).ToList();
            while (blocks.Count > 0)
            {
                var next = blocks.MinBy(block => (Transitions.Between(at, block.Key, Surface.Floor), block.Key))!;
                blocks.Remove(next);
                ordered.AddRange(next
                    .OrderBy(Tilt)
                    .ThenBy(item => item.Candidate.Stretch.Dose.Intensity.Level)
                    .ThenBy(item => item.Candidate.Stretch.Id));
                at = next.Key;
            }
        }

        return ordered;
    }

    /// <summary>Gives the seconds of the whole draft without the arrival.</summary>
    public static int Seconds(IReadOnlyList<GreedyItem> ordered, PositionClass start)
    {
        var (seconds, at) = (0, start);
        GreedyItem? before = null;
        foreach (var item in ordered)
        {
            seconds += Transitions.Between(at, item.Candidate.Position, Surface.Floor) + Rest(before, item) + item.Seconds;
            (at, before) = (item.Candidate.Position, item);
        }

        return seconds;
    }

    /// <summary>Gives the neutral rest between two items: none unless the spine would go straight from one end to the other.</summary>
    public static int Rest(GreedyItem? before, GreedyItem item)
    {
        var flips = before is not null
            && ((before.Candidate.Entry.BendsForward && item.Candidate.Entry.BendsBackward) || (before.Candidate.Entry.BendsBackward && item.Candidate.Entry.BendsForward));
        return flips ? Transitions.NeutralRestSeconds : 0;
    }

    public static PositionClass StartFor(Situation situation) =>
        situation.SurfaceOrDefault is Surface.Chair ? PositionClass.Chair : PositionClass.Standing;

    private static int Tilt(GreedyItem item) => item.Candidate.Entry switch
    {
        { BendsForward: true, BendsBackward: false } => 0,
        { BendsBackward: true } => 2,
        _ => 1,
    };
}
