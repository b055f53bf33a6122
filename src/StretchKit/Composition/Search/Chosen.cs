using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition.Search;

/// <summary>A candidate in its phase with the dose that was chosen.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Phase">The part of the routine.</param>
/// <param name="Dose">The dose.</param>
/// <param name="Item">Its place in the model.</param>
internal readonly record struct Chosen(Candidate Candidate, RoutinePhase Phase, DoseChoice Dose, int Item);
