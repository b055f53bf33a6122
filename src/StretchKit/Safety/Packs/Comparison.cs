using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>One comparison that expressions make, with the bits of what it satisfies.</summary>
internal sealed class Comparison(RuleExpression expression, ulong[] satisfied)
{
    public RuleExpression Expression { get; } = expression;

    public ulong[] Satisfied { get; } = satisfied;
}
