using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>One thing that a pack asks, of a person or of a person and a stretch, and how firm its answer is.</summary>
/// <param name="Id">The id of the rule or screen.</param>
/// <param name="Condition">The condition it is about.</param>
/// <param name="Expression">When it holds.</param>
/// <param name="Firmness">How firm it is among its own kind: a verdict, or a triage.</param>
internal sealed record RulePart(string Id, ConditionDefinition? Condition, RuleExpression Expression, int Firmness)
{
    public static RulePart Of(StretchRule rule) =>
        new(rule.Id, rule.Condition, CombinedExpression.All(rule.Person, rule.When, rule.Stretch), (int)rule.Verdict);

    public static RulePart Of(TriageRule rule) => new(rule.Id, rule.Condition, rule.Person, (int)(rule.Triage ?? default));

    public static RulePart Of(Screen screen) => new(screen.Id, null, screen.When, 0);
}
