using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>One part of a split rule: it holds where both halves hold.</summary>
internal sealed class SplitRule(RuleExpression person, RuleExpression stretch)
{
    public RuleExpression Person { get; } = person;

    public RuleExpression Stretch { get; } = stretch;
}
