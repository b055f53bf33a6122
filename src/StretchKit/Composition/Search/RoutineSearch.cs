using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;
using StretchKit.Stretches;

namespace StretchKit.Composition.Search;

/// <summary>
/// Finds the best routine of a request. The model leaves out what ties its groups together; where an answer breaks
/// such a tie, the search branches over the ways out and goes on with the branch of the highest bound, until a routine
/// that breaks none is worth as much as any branch could be. Least times of parts are given up when nothing fills them.
/// </summary>
internal sealed class RoutineSearch(RequestModel model, RequestFrame frame, SearchLimits limits)
{
    /// <summary>The order in which parts are given up.</summary>
    private static readonly RoutinePhase[] GivesWay = [RoutinePhase.Settle, RoutinePhase.Release, RoutinePhase.WarmUp];

    private readonly ConflictFinder _conflicts = new(model);

    public SearchResult Run() => Run(frame.Windows, frame.Seconds);

    public SearchResult Run(PhaseWindow[] windows, int budgetSeconds)
    {
        var result = Best(windows, budgetSeconds, []);
        if (result.Items.Count > 0 || result.Cut is not SolverCut.None)
        {
            return result;
        }

        RoutinePhase[] expected = [.. GivesWay.Where(phase => windows[(int)phase].LeastSeconds > 0)];
        foreach (var missing in expected.Select(phase => new[] { phase }).Append(expected).Where(missing => missing.Length > 0))
        {
            result = Best(PhaseWindows.WithoutLeast(windows, missing), budgetSeconds, missing);
            if (result.Items.Count > 0 || result.Cut is not SolverCut.None)
            {
                break;
            }
        }

        return result;
    }

    private SearchResult Best(PhaseWindow[] windows, int budgetSeconds, RoutinePhase[] missing)
    {
        var solution = new SolverSolution();
        var root = model.Build(windows, budgetSeconds);
        limits.Solve(root, solution);
        var (prices, rootBound) = (solution.Prices.ToArray(), solution.RootBound);
        var (best, bound, cut) = (default(SolverStep[]), solution.Bound, solution.Cut);
        var value = 0;
        if (solution.HasRoutine)
        {
            if (_conflicts.Find(solution.Steps) is not { } conflict)
            {
                (best, value) = (solution.Steps.ToArray(), solution.Objective);
            }
            else
            {
                (best, value, bound, cut) = new BranchSearch(model, _conflicts, limits, root, windows, solution).Run(conflict);
            }
        }

        return new()
        {
            Items = best is null ? [] : Array.ConvertAll(best, ToChosen),
            Value = value,
            Bound = bound,
            Cut = cut,
            Windows = windows,
            MissingParts = missing,
            Prices = prices,
            RootBound = rootBound,
            Work = limits.Done,
        };
    }

    private Chosen ToChosen(SolverStep step)
    {
        var option = model.Options[step.Item];
        return new(option.Candidate, option.Phase, option.Doses[step.Dose], step.Item);
    }
}
