using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Splits an expression into parts "person and stretch", any of which may hold, so that the stretch half can be worked
/// out once for the catalogue and the person half once for the person.
/// </summary>
/// <remarks>
/// Kleene's logic is distributive and obeys De Morgan, so the split expression has the same value for every person and
/// stretch, unknowns included. A part that mixes both and cannot be split is kept whole and judged as it stands.
/// </remarks>
internal static class RuleSplitter
{
    public static IReadOnlyList<SplitRule> Split(RuleExpression expression)
    {
        if (!expression.ReadsStretch)
        {
            return [new(expression, Always.Instance)];
        }

        if (!expression.ReadsPerson)
        {
            return [new(Always.Instance, expression)];
        }

        return expression is CombinedExpression combined && !IsDenial(combined) ? Split(combined) : [new(Always.Instance, expression)];
    }

    private static IReadOnlyList<SplitRule> Split(CombinedExpression combined) => combined.Junction switch
    {
        RuleJunction.All => Product(combined.Parts),
        RuleJunction.Any => [.. combined.Parts.SelectMany(Split)],
        _ => Product([.. combined.Parts.Select(Negate)]),
    };

    private static IReadOnlyList<SplitRule> Product(RuleExpression[] parts)
    {
        IReadOnlyList<SplitRule> product = [new(Always.Instance, Always.Instance)];
        foreach (var part in parts)
        {
            var splits = Split(part);
            product = [.. product.SelectMany(
                left => splits,
                (left, right) => new SplitRule(CombinedExpression.All(left.Person, right.Person), CombinedExpression.All(left.Stretch, right.Stretch)))];
        }

        return product;
    }

    /// <summary>Tells whether this only denies one plain part, which cannot be split further.</summary>
    private static bool IsDenial(CombinedExpression combined) =>
        combined is { Junction: RuleJunction.None, Parts: [not CombinedExpression] };

    private static RuleExpression Negate(RuleExpression expression) => expression switch
    {
        CombinedExpression { Junction: RuleJunction.All } all => new CombinedExpression(RuleJunction.Any, [.. all.Parts.Select(Negate)]),
        CombinedExpression { Junction: RuleJunction.Any } any => new CombinedExpression(RuleJunction.All, [.. any.Parts.Select(Negate)]),
        CombinedExpression { Junction: RuleJunction.None } none => new CombinedExpression(RuleJunction.Any, none.Parts),
        _ => CombinedExpression.Not(expression),
    };
}
