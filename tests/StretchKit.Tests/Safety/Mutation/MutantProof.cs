using StretchKit.Tests.Safety.Solver;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>What the solver says of a mutant, and for whom it is so.</summary>
internal readonly record struct MutantProof(MutantProofKind Kind, Witness? Witness);
