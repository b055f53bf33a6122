using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>A fact about the person: a yes, a number in a range, or one of some choices.</summary>
internal sealed class FactExpression(FactDefinition fact, NumberRange range, string[] choices) : RuleExpression
{
    public FactDefinition Fact { get; } = fact;

    public NumberRange Range { get; } = range;

    public string[] Choices { get; } = choices;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    public override Truth Evaluate(in RuleScope scope)
    {
        var state = scope.Person[Fact];
        return Fact.Kind switch
        {
            FactKind.YesNo => state.Truth,
            FactKind.Choice => ChoiceSet.Holds(Choices, state, Fact.Choices),
            _ => Range.Holds(state.IsKnown ? state.Number : null, Fact.Min, Fact.Max),
        };
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
        if (Evaluate(scope).IsUnknown)
        {
            factIds.Add(Fact.Id);
        }
    }
}
