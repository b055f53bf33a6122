using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>The person has a condition.</summary>
internal sealed class ConditionExpression(ConditionDefinition condition) : RuleExpression
{
    public ConditionDefinition Condition { get; } = condition;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    public override Truth Evaluate(in RuleScope scope) => scope.Person.Has(Condition);

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
        if (Evaluate(scope).IsUnknown)
        {
            factIds.Add(PersonFacts.NoKnownCondition);
        }
    }
}
