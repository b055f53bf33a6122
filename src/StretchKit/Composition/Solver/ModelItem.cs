namespace StretchKit.Composition.Solver;

/// <summary>One stretch as the solver sees it.</summary>
/// <param name="Id">Decides the order among equals; the same whatever order the catalogue came in.</param>
/// <param name="Family">At most one item of a family enters a routine.</param>
/// <param name="Group">The phase and muscle it serves.</param>
/// <param name="Position">The body's position, 0–8.</param>
/// <param name="Tag">0 neutral, 1 end-range flexion, 2 end-range extension.</param>
/// <param name="Intensity">1–3; gentler comes first within a block.</param>
internal readonly record struct ModelItem(int Id, int Family, int Group, int Position, int Tag, int Intensity);
