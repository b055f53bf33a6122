using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The first region of the stretch is one of some regions.</summary>
internal sealed class TargetExpression(BodyRegion[] regions) : StretchExpression
{
    private readonly ulong _set = ValueSet.Of(regions);

    public BodyRegion[] Regions { get; } = regions;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => ValueSet.Has(_set, stretch.Target);
}
