namespace StretchKit.Composition.Solver;

/// <summary>What a call proved.</summary>
internal enum SolverStatus
{
    /// <summary>Cut before a routine was found; nothing is known but the bound.</summary>
    Unknown,

    /// <summary>No routine exists.</summary>
    Infeasible,

    /// <summary>Cut: a routine was found, no better than the bound.</summary>
    Feasible,

    /// <summary>The routine is proven best.</summary>
    Optimal,
}
