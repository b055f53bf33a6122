namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>A comparison of one model: values in milli-points, nothing where no routine exists or nobody was asked.</summary>
internal sealed record MilpVerdict(MilpVerdictKind Kind, long? Value, long? First, long? Other, string Faults = "");
