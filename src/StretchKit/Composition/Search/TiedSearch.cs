using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>
/// Finds the best answer of a model that keeps its ties. Where the solver's answer breaks one, the search branches over
/// the ways out and goes on with the branch of the highest bound, until an answer that breaks none is worth as much as
/// any branch could be.
/// </summary>
internal static class TiedSearch
{
    public static TiedAnswer Run(TiedModel model, SearchLimits limits)
    {
        var solution = new SolverSolution();
        limits.Solve(model.Model, solution);
        var answer = new TiedAnswer
        {
            Steps = solution.HasRoutine ? solution.Steps.ToArray() : null,
            Blocks = solution.HasRoutine ? solution.Blocks.ToArray() : [],
            Value = solution.HasRoutine ? solution.Objective : 0,
            Bound = solution.Bound,
            Cut = solution.Cut,
            Prices = solution.Prices.ToArray(),
            RootBound = solution.RootBound,
        };
        var conflicts = new ConflictFinder(model);
        if (answer.Steps is null || conflicts.Find(answer.Steps) is not { } conflict)
        {
            return answer;
        }

        var (best, bound, cut) = new BranchSearch(model, conflicts, limits, solution).Run(conflict);
        return answer with { Steps = best.Steps, Blocks = best.Blocks, Value = best.Value, Bound = bound, Cut = cut };
    }
}
