using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>The first region of the stretch is one of some regions.</summary>
internal sealed class TargetExpression(BodyRegion[] regions) : StretchExpression
{
    public BodyRegion[] Regions { get; } = regions;

    protected override Truth Holds(in RuleScope scope, Stretch stretch) => Array.Exists(Regions, region => region == stretch.Target);
}
