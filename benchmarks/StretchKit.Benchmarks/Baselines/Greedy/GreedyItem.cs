using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Baselines.Greedy;

/// <summary>A candidate in one phase of a draft, with the dose it has there and what a second of it is worth.</summary>
internal sealed record GreedyItem(Candidate Candidate, RoutinePhase Phase, DoseChoice Dose, int Weight, int Seconds)
{
    public bool IsWish { get; init; }
}
