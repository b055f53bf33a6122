using StretchKit.Localization;

namespace StretchKit.Screening;

/// <summary>A condition of the vocabulary, as a form or an import needs it.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record KnownCondition
{
    /// <summary>Gets the id that <see cref="ReportedCondition.Id"/> takes.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name, in plain words.</summary>
    public required Message Name { get; init; }

    /// <summary>Gets the ICD-10-CM codes that mean it; a code that ends in <c>-</c> stands for all that begin so. May be empty.</summary>
    public IReadOnlyList<string> Icd10Cm { get; init; } = [];

    /// <summary>Gets whether it is on a side of the body.</summary>
    public bool IsSided { get; init; }

    /// <summary>Gets whether <see cref="ReportedCondition.Muscle"/> says which muscle it is in.</summary>
    public bool NamesMuscle { get; init; }

    /// <summary>Gets whether it can limit stretching; the others are known not to, and are named so that nobody has to say "other".</summary>
    public bool LimitsStretching { get; init; }

    /// <summary>Gets what can be asked about it, under <c>condition.detail</c>.</summary>
    public IReadOnlyList<ScreeningQuestion> Details { get; init; } = [];

    /// <summary>Gives the name in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.ToString();
}
