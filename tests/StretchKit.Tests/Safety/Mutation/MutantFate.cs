namespace StretchKit.Tests.Safety.Mutation;

/// <summary>What became of a mutant: caught by a case, or what the solver says of one that no case sees.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Judge">The set of cases that saw it; <see langword="null"/> for none.</param>
/// <param name="By">The case.</param>
/// <param name="Proof">What the solver says; <see langword="null"/> for a caught one, or without a solver.</param>
internal sealed record MutantFate(Mutant Mutant, string? Judge, string By, MutantProof? Proof)
{
    /// <summary>Gets whether nobody sees it and somebody is judged otherwise.</summary>
    public bool Survives => Judge is null && Proof is not { Kind: MutantProofKind.Equivalent or MutantProofKind.SameVerdict };

    public override string ToString() => $"{Mutant}{(Proof?.Witness is { } witness ? $" ({Proof?.Kind}: {witness})" : "")}";
}
