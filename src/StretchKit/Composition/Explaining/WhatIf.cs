using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;

namespace StretchKit.Composition.Explaining;

/// <summary>
/// What a routine is worth to change: the best routine without a stretch, and the best one with it. Each answer is a
/// search of its own, made when first asked for.
/// </summary>
internal sealed class WhatIf
{
    private const decimal MilliPoints = 1000m;

    private readonly CompositionRun _run;
    private readonly OptimalityProof _proof;
    private readonly RequestFrame _frame;
    private readonly RequestModel _model;
    private readonly decimal _best;
    private readonly Dictionary<int, decimal?> _with = [];
    private readonly Dictionary<int, decimal> _without = [];

    public WhatIf(CompositionRun run, CompositionResult result)
    {
        _run = run;
        _proof = result.Proof!;
        _frame = new(run.Request);
        Filter = run.Filter();
        _model = run.Model(_frame, Filter);
        var wishes = result.Routine!.Steps.Select(step => run.Kit.Table.Find(step.Stretch.Id)!).Distinct().Count(Filter.IsWished);
        _best = _proof.Value + (wishes * _model.WishBonus / MilliPoints);
    }

    public CandidateFilter Filter { get; }

    /// <summary>Gets the longest time a request may ask for.</summary>
    public TimeSpan Longest => _run.Kit.Limits.MaximumRoutineTime;

    /// <summary>Gives how much less the best routine without a stretch of this one is worth, in points.</summary>
    public decimal LossWithout(StretchEntry entry)
    {
        lock (_without)
        {
            if (!_without.TryGetValue(entry.Family, out var loss))
            {
                loss = Math.Max(0, _best - (Search(_model.Without(entry.Family)).Value / MilliPoints));
                _without.Add(entry.Family, loss);
            }

            return loss;
        }
    }

    /// <summary>Gives how much less the best routine with a stretch is worth than this one, in points; <see langword="null"/> when it fits into none.</summary>
    public decimal? LossWith(StretchEntry entry)
    {
        lock (_with)
        {
            if (!_with.TryGetValue(entry.Index, out var loss))
            {
                var found = Search(_model.Demanding(entry, WishBonuses.Most));
                loss = found.Items.Any(item => item.Candidate.Entry == entry) ? Math.Max(0, _best - ((found.Value - WishBonuses.Most) / MilliPoints)) : null;
                _with.Add(entry.Index, loss);
            }

            return loss;
        }
    }

    /// <summary>Gives the seconds that a stretch would take with its usual dose.</summary>
    public int Seconds(Candidate candidate) => candidate.Seconds(candidate.Dose, _frame);

    /// <summary>Gives the best routine for the same request in another time; <see langword="null"/> beyond the longest allowed.</summary>
    public (SearchResult Found, decimal Points)? InTime(TimeSpan time)
    {
        if (time > Longest)
        {
            return null;
        }

        var run = new CompositionRun(_run.Kit, _run.Request with { Time = time }, _run.Report);
        var frame = new RequestFrame(run.Request);
        var model = run.Model(frame, Filter);
        var found = new RoutineSearch(model, frame, Limits()).Run();
        var wishes = found.Items.Count(item => Filter.IsWished(item.Candidate.Entry)) * model.WishBonus;
        return (found, ((found.Value - wishes) / MilliPoints) - _proof.Value);
    }

    private SearchResult Search(RequestModel model) => new RoutineSearch(model, _frame, Limits()).Run(_proof.Windows, _frame.Seconds);

    /// <summary>No clock: an explanation is the same whenever it is asked for.</summary>
    private SearchLimits Limits() => new(_run.Request with { TimeLimit = null }, _run.Kit.Clock, CancellationToken.None) { LikelyPrices = _proof.Prices };
}
