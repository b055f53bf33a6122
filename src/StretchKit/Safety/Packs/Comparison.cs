using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>One comparison that expressions make, with the bits of what it satisfies.</summary>
internal sealed record Comparison(RuleExpression Expression, ulong[] Satisfied);
