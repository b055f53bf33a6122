using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>A plain property of the stretch: technique, position, target, regions loaded, hold, muscle.</summary>
internal sealed class StretchExpression(Func<RuleScope, Stretch, Truth> property) : RuleExpression
{
    public override Truth Evaluate(in RuleScope scope) => scope.Stretch is { } stretch ? property(scope, stretch) : Truth.Unknown;

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }
}
