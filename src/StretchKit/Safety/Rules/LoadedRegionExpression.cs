using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Any region that the stretch is for, loads, lengthens or strengthens is one of some regions.</summary>
internal sealed class LoadedRegionExpression(BodyRegion[] regions) : StretchExpression
{
    public BodyRegion[] Regions { get; } = regions;

    protected override Truth Holds(in RuleScope scope, Stretch stretch)
    {
        if (stretch.Regions.Any(Regions.Contains)
            || stretch.Muscles.Any(use => use.Role is not MuscleRole.Mobilizes && MuscleAtlas.Of(use.Muscle).Regions.Any(Regions.Contains)))
        {
            return true;
        }

        return stretch.Mechanisms is { } loads
            ? loads.Any(load => load.Region is { } region && Regions.Contains(region))
            : Truth.Unknown;
    }
}
