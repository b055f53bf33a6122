using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>A plain property of the stretch; unknown while there is no stretch to look at.</summary>
internal abstract class StretchExpression : RuleExpression
{
    public override bool ReadsPerson => false;

    public override bool ReadsStretch => true;

    public override Truth Evaluate(in RuleScope scope) => scope.Stretch is { } stretch ? Holds(scope, stretch) : Truth.Unknown;

    public override void AddOpenFacts(in RuleScope scope, ISet<string> factIds)
    {
    }

    protected abstract Truth Holds(in RuleScope scope, Stretch stretch);
}
