namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>How an answer of the exact search compares with general solvers.</summary>
internal enum MilpVerdictKind
{
    Agrees,

    /// <summary>The first solver differed; the other one agrees with the exact search.</summary>
    Settled,

    Disagrees,
}
