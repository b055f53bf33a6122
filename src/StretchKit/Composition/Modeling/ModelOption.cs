using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>What an item of the numeric model stands for: a candidate in a phase, and its doses in the order of the item's.</summary>
internal readonly record struct ModelOption(Candidate Candidate, RoutinePhase Phase, DoseChoice[] Choices);
