using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>All, any or none of some parts, by the strong logic of Kleene.</summary>
internal sealed class CombinedExpression(RuleJunction junction, RuleExpression[] parts) : RuleExpression
{
    public RuleJunction Junction { get; } = junction;

    public RuleExpression[] Parts { get; } = parts;

    public static RuleExpression All(params RuleExpression[] parts)
    {
        var meaningful = Array.FindAll(parts, static part => part is not Always);
        return meaningful.Length switch
        {
            0 => Always.Instance,
            1 => meaningful[0],
            _ => new CombinedExpression(RuleJunction.All, meaningful),
        };
    }

    public static RuleExpression Not(RuleExpression part) => new CombinedExpression(RuleJunction.None, [part]);

    public override bool ReadsPerson => Array.Exists(Parts, static part => part.ReadsPerson);

    public override bool ReadsStretch => Array.Exists(Parts, static part => part.ReadsStretch);

    /// <summary>Gets whether a pack writes all of it as one comparison.</summary>
    public bool IsOneForm { get; init; }

    public override int AtomCount => IsOneForm ? 1 : Parts.Sum(part => part.AtomCount);

    public override Truth Evaluate(in RuleScope scope)
    {
        Truth result = Junction is RuleJunction.All;
        foreach (var part in Parts)
        {
            var truth = part.Evaluate(scope);
            result = Junction is RuleJunction.All ? result & truth : result | truth;
            if (Junction is RuleJunction.All ? result.IsFalse : result.IsTrue)
            {
                break;
            }
        }

        return Junction is RuleJunction.None ? !result : result;
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
        if (!Evaluate(scope).IsUnknown)
        {
            return;
        }

        foreach (var part in Parts)
        {
            part.AddOpenFacts(scope, factIds);
        }
    }
}
