using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>What an item of the numeric model stands for: a candidate in a phase, with the doses it may have.</summary>
internal readonly record struct ModelOption(Candidate Candidate, RoutinePhase Phase, DoseChoice[] Doses);
