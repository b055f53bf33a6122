using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>All compiled rules about one condition, or about no condition.</summary>
internal sealed class RuleGroup(ConditionDefinition? condition, CompiledRule[] rules)
{
    public ConditionDefinition? Condition { get; } = condition;

    public CompiledRule[] Rules { get; } = rules;

    /// <summary>Gets what the rules give while nobody asked about the condition, as far as no other fact decides it.</summary>
    public VerdictMasks? Supposed { get; init; }

    /// <summary>Gets the rules that other facts decide even while nobody asked about the condition.</summary>
    public CompiledRule[] SupposedByFacts { get; init; } = [];

    /// <summary>Gets the condition with everything about it open; <see langword="null"/> for the group without one.</summary>
    public ConditionInstance? Instance { get; } = condition is null ? null : ConditionInstance.Supposed(condition);
}
