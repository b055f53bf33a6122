using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Any region that the stretch is for, loads, lengthens or strengthens is one of some regions.</summary>
internal sealed class LoadedRegionExpression(BodyRegion[] regions) : StretchExpression
{
    private readonly ulong _set = ValueSet.Of(regions);

    public BodyRegion[] Regions { get; } = regions;

    protected override Truth Holds(in RuleScope scope, Stretch stretch)
    {
        if (IsAny(stretch.Regions))
        {
            return true;
        }

        foreach (var use in stretch.Muscles)
        {
            if (use.Role is not MuscleRole.Mobilizes && IsAny(MuscleAtlas.Of(use.Muscle).Regions))
            {
                return true;
            }
        }

        return stretch.Mechanisms is { } loads ? IsLoaded(loads) : Truth.Unknown;
    }

    private bool IsLoaded(IReadOnlyList<MechanismLoad> loads)
    {
        foreach (var load in loads)
        {
            if (load.Region is { } region && Has(region))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAny(IReadOnlyList<BodyRegion> others)
    {
        for (var at = 0; at < others.Count; at++)
        {
            if (Has(others[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(BodyRegion region) => ValueSet.Has(_set, region);
}
