using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// Branches over conflicts, the highest bound first. A few branches are tried as they are; when they do not settle it,
/// the ties get prices, which bring all bounds closer. Equal calls branch alike on every machine. Cut short, it gives
/// the best routine so far, or an answer with its conflicts taken out, and the highest bound still open.
/// </summary>
internal sealed class BranchSearch
{
    private const int PlainBranches = 12;

    private const int PriceSteps = 40;

    /// <summary>How often the prices of a branch are moved before it parts.</summary>
    private const int MovesInABranch = 1;

    private readonly PriorityQueue<(int[] Ceilings, TiePrices? Prices), (long Bound, int Order)> _open = new(Comparer<(long Bound, int Order)>.Create(
        static (left, right) => left.Bound != right.Bound ? right.Bound.CompareTo(left.Bound) : left.Order.CompareTo(right.Order)));

    private readonly HashSet<int[]> _seen = new(new SameNumbers());

    private readonly TiedModel _model;
    private readonly ConflictFinder _conflicts;
    private readonly SearchLimits _limits;
    private readonly SolverSolution _solution;
    private readonly BestRoutine _best;
    private TiePrices? _prices;
    private int _order;

    public BranchSearch(TiedModel model, ConflictFinder conflicts, SearchLimits limits, SolverSolution solution)
    {
        (_model, _conflicts, _limits, _solution) = (model, conflicts, limits, solution);
        _best = new(model.Model, conflicts);
    }

    /// <summary>Gives the best routine without conflicts, and what no other exceeds. The solution holds an answer with one.</summary>
    public (BestRoutine Best, int Bound, SolverCut Cut) Run(Conflict conflict)
    {
        int[] all = [.. Enumerable.Range(0, _model.Model.ItemCount).Select(item => _model.Model.Doses(item).Length)];
        var cut = _solution.Cut;
        Branch(all, conflict, _solution.Bound, null);
        _best.Repair(_solution);
        for (var solves = 0; cut is SolverCut.None && _open.TryPeek(out var branch, out var place) && place.Bound > _best.Value; solves++)
        {
            _open.Dequeue();
            if (solves == PlainBranches)
            {
                FindPrices(all);
            }

            cut = Visit(branch.Ceilings, branch.Prices ?? _prices, place);
        }

        var top = cut is not SolverCut.None && _open.TryPeek(out _, out var open) ? open.Bound : _best.Value;
        return (_best, (int)Math.Max(top, _best.Value), cut);
    }

    /// <summary>Solves a branch, a few times at better prices if it has any: it is settled, or parts further.</summary>
    private SolverCut Visit(int[] ceilings, TiePrices? prices, (long Bound, int Order) place)
    {
        var (bound, lowest, kept) = (place.Bound, long.MaxValue, prices);
        for (var moves = 0; ;)
        {
            var found = Solve(ceilings, prices, _best.Value);
            if (_solution.Cut is not SolverCut.None)
            {
                // Nothing more is known of this branch than what was proved before.
                _open.Enqueue((ceilings, prices), (bound, place.Order));
                return _solution.Cut;
            }

            bound = Math.Min(bound, found);
            (lowest, kept) = found < lowest ? (found, prices) : (lowest, kept);
            if (!_solution.HasRoutine || bound <= _best.Value)
            {
                return SolverCut.None;
            }

            if (_conflicts.Find(_solution.Steps) is { } next)
            {
                _best.Repair(_solution);
                if (bound <= _best.Value)
                {
                    return SolverCut.None;
                }

                if (prices is null || moves++ == MovesInABranch)
                {
                    Branch(ceilings, next, bound, kept);
                    return SolverCut.None;
                }

                prices = prices.Moved(_solution.Steps, (bound - _best.Value) / 2);
                continue;
            }

            _best.Take(_solution);
            if (bound <= _best.Value || prices is null || Array.TrueForAll(prices.Prices, price => price == 0))
            {
                return SolverCut.None;
            }

            prices = prices.Loosened(_solution.Steps);
        }
    }

    /// <summary>Solves the model of a branch at prices and gives its bound; what is worth no more than the best routine is not looked for.</summary>
    private long Solve(int[] ceilings, TiePrices? prices, long floor)
    {
        var priced = prices is null ? null : _model.Branch(ceilings, prices.Paid());
        var limits = priced is null ? 0 : prices!.LimitValue;
        _limits.Solve(priced ?? _model.Branch(ceilings), _solution, Math.Max(floor - limits, Score.None));
        return _solution.Bound + limits;
    }

    private void Branch(int[] ceilings, Conflict conflict, long bound, TiePrices? prices)
    {
        foreach (var branch in conflict.Branches)
        {
            var child = (int[])ceilings.Clone();
            foreach (var (item, ceiling) in branch)
            {
                child[item] = Math.Min(child[item], ceiling);
            }

            // The same restrictions come about in any order; one of these branches is enough.
            if (_seen.Add(child))
            {
                _open.Enqueue((child, prices), (bound, _order++));
            }
        }
    }

    /// <summary>Climbs from no prices to good ones over the whole model, and keeps those of the lowest bound.</summary>
    private void FindPrices(int[] all)
    {
        var ties = PricedTies.Of(_model);
        var (prices, lowest) = (new TiePrices(_model.Model, ties, new int[ties.Count]), long.MaxValue);
        for (var step = 0; step < PriceSteps; step++)
        {
            var bound = Solve(all, prices, Score.None);
            if (_solution.Cut is not SolverCut.None)
            {
                return;
            }

            _best.Repair(_solution);
            if (bound < lowest)
            {
                (lowest, _prices) = (bound, prices);
            }

            // Full steps while far away, ever smaller ones later.
            prices = prices.Moved(_solution.Steps, (bound - _best.Value) * 4 / (4 + step));
        }
    }
}
