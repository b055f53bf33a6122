using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>All rule parts about one condition.</summary>
internal sealed class RuleGroup
{
    public required ConditionDefinition Condition { get; init; }

    public required RuleParts Parts { get; init; }

    /// <summary>Gets the parts that no other fact decides while nobody asked about the condition, and that could hold then.</summary>
    public required IReadOnlyList<CompiledRule> SupposedParts { get; init; }

    /// <summary>Gets what those parts give together.</summary>
    public required VerdictMasks Supposed { get; init; }
}
