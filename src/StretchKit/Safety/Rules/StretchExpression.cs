using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>A plain property of the stretch: technique, position, target, regions loaded, hold, muscle.</summary>
internal sealed class StretchExpression(Func<RuleScope, Stretch, Truth> property, bool readsCondition = false) : RuleExpression
{
    /// <summary>Gets whether the property compares the stretch with the condition at hand, such as its muscle.</summary>
    public override bool ReadsPerson => readsCondition;

    public override bool ReadsStretch => true;

    public override Truth Evaluate(in RuleScope scope) => scope.Stretch is { } stretch ? property(scope, stretch) : Truth.Unknown;

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }
}
