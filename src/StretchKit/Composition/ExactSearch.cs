using StretchKit.Composition.Solver;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>
/// Finds the best routine of a request: compiles it, solves it, reads the answer back. Least times of warm-up and
/// settling are tried first and given up when they cannot be met; limits on a muscle are checked on the answer.
/// </summary>
internal static class ExactSearch
{
    public static SearchResult Run(CompositionRequest request, IReadOnlyList<Candidate> candidates, CancellationToken cancellationToken)
    {
        var windows = PhaseWindows.For(request);
        var first = Solve(request, candidates, windows, cancellationToken);
        return first.Items.Count > 0 || !windows.Any(window => window.LeastSeconds > 0)
            ? first
            : Solve(request, candidates, PhaseWindows.WithoutLeast(windows), cancellationToken);
    }

    private static SearchResult Solve(CompositionRequest request, IReadOnlyList<Candidate> candidates, PhaseWindow[] windows, CancellationToken cancellationToken)
    {
        var banned = new HashSet<StretchId>();
        while (true)
        {
            var result = SolveOnce(request, [.. candidates.Where(candidate => !banned.Contains(candidate.Stretch.Id))], windows, cancellationToken);
            if (MuscleLimits.FirstBroken(result.Items) is not { } broken)
            {
                return result with { IsOptimal = result.IsOptimal && banned.Count == 0 };
            }

            banned.Add(broken.Candidate.Stretch.Id);
        }
    }

    private static SearchResult SolveOnce(CompositionRequest request, IReadOnlyList<Candidate> candidates, PhaseWindow[] windows, CancellationToken cancellationToken)
    {
        var compiled = RequestModel.Compile(request, candidates, windows);
        var solution = new SolverSolution();
        ExactSolver.Solve(compiled.Model!, SolverLimits.Default, solution, cancellationToken);
        if (!solution.HasRoutine)
        {
            return new([], false, solution.Cut is not SolverCut.None);
        }

        var items = new List<DraftItem>();
        foreach (var step in solution.Steps)
        {
            var option = compiled.Options[step.Item];
            var isWish = request.Include.Any(id => option.Candidate.Stretch.Id == id || option.Candidate.Stretch.FormerIds.Contains(id));
            items.Add(new(option.Candidate, option.Phase, option.Doses[step.Dose]) { IsWish = isWish });
        }

        return new(items, solution.Status is SolverStatus.Optimal, solution.Cut is not SolverCut.None);
    }
}
