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
        MayExist(alone - ShortestTimes.Quantum) && Exists(alone - ShortestTimes.Quantum)
            ? ShortestTimes.Between(new RequestFrame(_run.Request).Seconds, alone - ShortestTimes.Quantum, Exists)
            : alone;

    private bool MayExist(int seconds)
    {
        var frame = new RequestFrame(In(seconds));
        if (Array.Exists(frame.Windows, window => window.LeastSeconds > 0))
        {
            return true;
        }

        var worthSomething = 0;
        foreach (var entry in _filter.Table.Entries)
        {
            worthSomething += _filter.Of(entry) is { } candidate && _lone.LeastWorth(candidate, frame, 0) is { } needed && LoneStretch.Fits(candidate, needed, frame) ? 1 : 0;
        }

        return worthSomething > 1;
    }

    private bool Exists(int seconds)
    {
        var run = new CompositionRun(_run.Kit, In(seconds), _run.Report);
        var frame = new RequestFrame(run.Request);
        return new RoutineSearch(run.Model(frame, _filter), frame, new SearchLimits()).Run().Items.Count > 0;
    }

    private CompositionRequest In(int seconds) => _run.Request with { Time = TimeSpan.FromSeconds(seconds) };
}
