namespace StretchKit.Tests.Safety.Mutation;

/// <summary>A set of cases that may see that a rule was changed.</summary>
internal interface IMutantJudge
{
    /// <summary>Gets what the cases are, for the table of results.</summary>
    string Name { get; }

    /// <summary>Names the first case that fails with the mutant in the place of its subject; <see langword="null"/> for none.</summary>
    string? Catches(Mutant mutant);
}
