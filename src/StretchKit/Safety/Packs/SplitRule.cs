using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>One part of a split rule: it holds where both halves hold.</summary>
internal sealed record SplitRule(RuleExpression Person, RuleExpression Stretch);
