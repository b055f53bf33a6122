using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// Branches over conflicts, the highest bound first. Equal calls branch alike on every machine. Cut short, it gives the
/// best routine so far, or an answer with its conflicts taken out, and the highest bound still open.
/// </summary>
internal sealed class BranchSearch(RequestModel model, ConflictFinder conflicts, SearchLimits limits)
{
    private readonly PriorityQueue<int[], (int Bound, int Order)> _open = new(Comparer<(int Bound, int Order)>.Create(
        static (left, right) => left.Bound != right.Bound ? right.Bound.CompareTo(left.Bound) : left.Order.CompareTo(right.Order)));

    private SolverStep[]? _best;
    private int _value = int.MinValue;
    private int _order;

    public (SolverStep[]? Steps, int Value, int Bound, SolverCut Cut) Run(
        CompositionModel root, PhaseWindow[] windows, int budgetSeconds, SolverSolution solution, Conflict conflict)
    {
        var all = new int[model.Items.Count];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = model.Items[index].Doses.Length;
        }

        var cut = solution.Cut;
        Branch(all, conflict, solution.Bound);
        Repair(root, solution);
        while (cut is SolverCut.None && _open.TryDequeue(out var ceilings, out var place) && place.Bound > _value)
        {
            limits.Solve(model.Build(windows, budgetSeconds, ceilings), solution);
            cut = solution.Cut;
            if (cut is not SolverCut.None)
            {
                // Nothing is known of this branch beyond what its parent proved.
                _open.Enqueue(ceilings, place);
            }

            if (!solution.HasRoutine || solution.Bound <= _value)
            {
                continue;
            }

            if (conflicts.Find(solution.Steps) is { } next)
            {
                Branch(ceilings, next, solution.Bound);
            }
            else if (solution.Objective > _value)
            {
                (_best, _value) = (solution.Steps.ToArray(), solution.Objective);
            }
        }

        var bound = cut is not SolverCut.None && _open.TryPeek(out _, out var top) ? Math.Max(top.Bound, _value) : _value;
        return (_best, _best is null ? 0 : _value, bound, cut);
    }

    private void Branch(int[] ceilings, Conflict conflict, int bound)
    {
        foreach (var branch in conflict.Branches)
        {
            var child = (int[])ceilings.Clone();
            foreach (var (item, ceiling) in branch)
            {
                child[item] = Math.Min(child[item], ceiling);
            }

            _open.Enqueue(child, (bound, _order++));
        }
    }

    /// <summary>Takes the least valuable step of each conflict out of an answer, for a first routine that may stand.</summary>
    private void Repair(CompositionModel root, SolverSolution solution)
    {
        var kept = new SolverSolution { Status = SolverStatus.Feasible };
        var steps = solution.Steps.ToArray().ToList();
        while (conflicts.Find([.. steps]) is { } conflict)
        {
            var gone = conflict.Branches
                .Select(branch => steps.FindIndex(step => branch.Any(one => one.Item == step.Item)))
                .MinBy(at => (model.Items[steps[at].Item].Doses[steps[at].Dose].Value, steps[at].Item));
            steps.RemoveAt(gone);
        }

        foreach (var block in solution.Blocks)
        {
            kept.AddBlock(block);
        }

        var used = 0UL;
        foreach (var step in steps)
        {
            var item = root.Items[step.Item];
            used |= 1UL << ((root.GroupPhase[item.Group] * ModelShape.Positions) + item.Position);
            kept.AddStep(step);
        }

        kept.KeepBlocks(used);
        if (steps.Count > 0 && KeepsWindows(root, steps))
        {
            (_best, _value) = ([.. steps], SolutionValue.Of(root, kept));
        }
    }

    private static bool KeepsWindows(CompositionModel root, List<SolverStep> steps)
    {
        Span<int> seconds = stackalloc int[ModelShape.Phases];
        seconds.Clear();
        foreach (var step in steps)
        {
            seconds[root.GroupPhase[root.Items[step.Item].Group]] += root.Doses(step.Item)[step.Dose].Seconds;
        }

        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            if (seconds[phase] < root.WindowMinimum[phase])
            {
                return false;
            }
        }

        return true;
    }
}
