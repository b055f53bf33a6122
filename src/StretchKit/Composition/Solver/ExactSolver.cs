namespace StretchKit.Composition.Solver;

/// <summary>
/// The door to the solver. Workspaces are pooled, one for each call under way; equal models give equal answers whatever
/// the machine and the number of threads, unless a clock or a cancellation cut the call.
/// </summary>
internal static class ExactSolver
{
    private static readonly SolverWorkspace?[] Pool = new SolverWorkspace?[Math.Max(2, Environment.ProcessorCount)];

    /// <summary>Solves a model into buffers of the caller; warm calls allocate nothing.</summary>
    public static void Solve(CompositionModel model, SolverLimits limits, SolverSolution solution, CancellationToken cancellation = default) =>
        Solve(model, limits, solution, Score.None, [], cancellation);

    /// <summary>
    /// Looks for the best routine that is worth more than a floor; where there is none, the answer has none, and its bound
    /// is at most the floor. Prices that are likely, as a solution publishes them, only make it faster; none need be known.
    /// </summary>
    public static void Solve(CompositionModel model, SolverLimits limits, SolverSolution solution, long floor, ReadOnlySpan<long> likelyPrices, CancellationToken cancellation = default)
    {
        var workspace = Rent();
        workspace.Solve(model, limits, solution, floor, likelyPrices, cancellation);
        Return(workspace);
    }

    private static SolverWorkspace Rent()
    {
        for (var slot = 0; slot < Pool.Length; slot++)
        {
            if (Pool[slot] is not null && Interlocked.Exchange(ref Pool[slot], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new();
    }

    private static void Return(SolverWorkspace workspace)
    {
        for (var slot = 0; slot < Pool.Length; slot++)
        {
            if (Pool[slot] is null && Interlocked.CompareExchange(ref Pool[slot], workspace, null) is null)
            {
                return;
            }
        }
    }
}
