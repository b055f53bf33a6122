using StretchKit.Dosage;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>What an item of the numeric model stands for: a candidate in a phase, with the doses it may have.</summary>
internal sealed record ModelOption(Candidate Candidate, RoutinePhase Phase, IReadOnlyList<Dose> Doses);
