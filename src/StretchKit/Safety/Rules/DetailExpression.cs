using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>A detail of the condition that a row is about.</summary>
internal sealed class DetailExpression(DetailDefinition detail, NumberRange range, string[] choices) : RuleExpression
{
    public DetailDefinition Detail { get; } = detail;

    public NumberRange Range { get; } = range;

    public string[] Choices { get; } = choices;

    public override bool ReadsPerson => true;

    public override bool ReadsStretch => false;

    public override Truth Evaluate(in RuleScope scope)
    {
        var state = scope.About?.Detail(Detail.Id) ?? default;
        return Detail.Kind switch
        {
            FactKind.YesNo => state.Truth,
            FactKind.Choice => ChoiceSet.Holds(Choices, state, Detail.Choices),
            _ => Range.Holds(state.IsKnown ? state.Number : null, Detail.Min, Detail.Max),
        };
    }

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
        if (scope.About is { } about && Evaluate(scope).IsUnknown)
        {
            factIds.Add($"{about.Definition.Id}.{Detail.Id}");
        }
    }
}
