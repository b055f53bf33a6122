namespace StretchKit.Benchmarks.Baselines.Milp;

/// <summary>What a general solver says of a model.</summary>
/// <param name="Objective">The proven best value in milli-points; nothing when no routine exists.</param>
/// <param name="Milliseconds">The processor time, reading the program included.</param>
internal readonly record struct MilpAnswer(long? Objective, double Milliseconds);
