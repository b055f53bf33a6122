using StretchKit.Localization;
using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>A rule in C# on stretches, as it stands and as it is reported where it failed.</summary>
internal sealed record OwnRule(OwnRuleExpression Expression, CompiledRule Standing, CompiledRule Failed)
{
    public static OwnRule Of(StretchRule rule, OwnRuleExpression expression)
    {
        var failed = rule with { Text = Message.Of("safety.rule-failed", ("rule", rule.Id)) };
        return new(expression, new(rule, expression, Always.Instance, [ColumnMask.Of(0)]), new(failed, expression, Always.Instance, [ColumnMask.Of(0)]));
    }
}
