namespace StretchKit.Composition.Solver;

/// <summary>What ended a call before its proof was complete.</summary>
internal enum SolverCut
{
    None,
    WorkLimit,
    Deadline,
    Cancellation,
}
