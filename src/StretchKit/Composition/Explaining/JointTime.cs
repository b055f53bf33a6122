using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;

namespace StretchKit.Composition.Explaining;

/// <summary>
/// Looks for a shorter time in which a routine of several stretches exists though none of a single one does: they share
/// the way into a position, which may cost more than each is worth, and parts that should not be missing take even
/// what is worth less than nothing. Searches, where it cannot be ruled out at a glance.
/// </summary>
internal sealed class JointTime
{
    private readonly CompositionRun _run;
    private readonly CandidateFilter _filter;
    private readonly LoneStretch _lone;

    public JointTime(CompositionRun run)
    {
        (_run, _filter) = (run, run.Filter());
        _lone = new(run.Scoring());
    }

    /// <summary>Gives the least time in which any routine exists, when one stretch alone needs so much.</summary>
    public int Shortest(int alone) =>
        Exists(alone - ShortestTimes.Quantum)
            ? ShortestTimes.Between(new RequestFrame(_run.Request).Seconds, alone - ShortestTimes.Quantum, Exists)
            : alone;

    /// <summary>
    /// Rules most times out: where no part has to be filled that something could fill, all families together must be
    /// worth more than the cheapest way in and out.
    /// </summary>
    private bool MayExist(RequestFrame frame)
    {
        var (family, best, together, enter, leave) = (-1, 0, 0, int.MaxValue, int.MaxValue);
        foreach (var entry in _filter.Table.InFamilies)
        {
            if (_filter.Of(entry) is not { } candidate || _lone.MostWorth(candidate, frame) is not { } worth)
            {
                continue;
            }

            if (frame.Windows[(int)PhaseChoice.For(entry, frame.Windows)!].LeastSeconds > 0)
            {
                return true;
            }

            (together, best, family) = entry.Family == family ? (together, Math.Max(best, worth), family) : (together + best, Math.Max(0, worth), entry.Family);
            enter = Math.Min(enter, Transitions.Between(frame.Start, entry.Position, frame.Surface));
            leave = Math.Min(leave, frame.EndCost(entry.Position));
        }

        return together + best > 0 && together + best > Transitions.MilliPointsPerSecond * (enter + leave - frame.EndCost(frame.Start));
    }

    private bool Exists(int seconds)
    {
        var run = new CompositionRun(_run.Kit, In(seconds), _run.Report);
        var frame = new RequestFrame(run.Request);
        return MayExist(frame) && new RoutineSearch(run.Model(frame, _filter), frame, new SearchLimits()).Run().Items.Count > 0;
    }

    private CompositionRequest In(int seconds) => _run.Request with { Time = TimeSpan.FromSeconds(seconds) };
}
