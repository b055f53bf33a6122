namespace StretchKit.Composition.Solver;

/// <summary>One step of a routine.</summary>
/// <param name="Item">The item's place in the model.</param>
/// <param name="Dose">The dose's place within the item.</param>
internal readonly record struct SolverStep(int Item, int Dose);
