using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>What expressions may ask of a stretch beside its loads.</summary>
internal static class StretchProperties
{
    /// <summary>Tells whether any region it is for, loads, lengthens or strengthens is one of these.</summary>
    public static Truth LoadsAny(Stretch stretch, IReadOnlyList<BodyRegion> regions)
    {
        if (stretch.Regions.Any(regions.Contains)
            || stretch.Muscles.Any(use => use.Role is not MuscleRole.Mobilizes && MuscleAtlas.Of(use.Muscle).Regions.Any(regions.Contains)))
        {
            return true;
        }

        return stretch.Mechanisms is { } loads
            ? loads.Any(load => load.Region is { } region && regions.Contains(region))
            : Truth.Unknown;
    }

    /// <summary>Tells whether it lengthens or strengthens the muscle that the condition names, on the condition's side.</summary>
    public static Truth WorksMuscleOf(in RuleScope scope, Stretch stretch)
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
