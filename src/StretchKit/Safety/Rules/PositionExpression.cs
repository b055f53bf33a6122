using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The stretch is done in one of some positions.</summary>
internal sealed class PositionExpression(BodyPosition[] positions) : StretchExpression
{
    private readonly ulong _set = ValueSet.Of(positions);

    public BodyPosition[] Positions { get; } = positions;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => ValueSet.Has(_set, stretch.Position);
}
