namespace StretchKit.Composition.Solver;

/// <summary>One way to do an item.</summary>
/// <param name="Seconds">The whole time it takes, both sides included; a multiple of five.</param>
/// <param name="Levels">What it adds to its group, in levels of 15 s per side.</param>
/// <param name="Value">What it is worth by itself, in milli-points; may be negative.</param>
internal readonly record struct ModelDose(int Seconds, int Levels, int Value);
