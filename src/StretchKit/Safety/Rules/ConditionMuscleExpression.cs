using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The stretch lengthens or strengthens the muscle that the condition at hand names, on the condition's side.</summary>
internal sealed class ConditionMuscleExpression : StretchExpression
{
    public override bool ReadsPerson => true;

    protected override Truth Holds(in RuleScope scope, Stretch stretch)
    {
        if (scope.About is not { } about)
        {
            return Truth.Unknown;
        }

        var hasSides = scope.Side is not BodySide.Both && about.Side is (BodySide.Left or BodySide.Right);
        if (hasSides && about.Side != scope.Side)
        {
            return false;
        }

        return about.Muscle is { } muscle
            ? stretch.Muscles.Any(use => use.Muscle == muscle && use.Role is not MuscleRole.Mobilizes)
            : Truth.Unknown;
    }
}
