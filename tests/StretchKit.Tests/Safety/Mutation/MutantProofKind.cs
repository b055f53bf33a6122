namespace StretchKit.Tests.Safety.Mutation;

/// <summary>How far a mutant differs from its subject.</summary>
internal enum MutantProofKind
{
    /// <summary>Somebody is judged otherwise.</summary>
    Different,

    /// <summary>It holds for others, but nobody is judged otherwise: another outcome of the same rules says the same.</summary>
    SameVerdict,

    /// <summary>Nobody can tell it from its subject.</summary>
    Equivalent,
}
