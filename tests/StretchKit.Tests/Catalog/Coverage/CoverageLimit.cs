using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Catalog.Coverage;

/// <summary>One way in which a place or a body limits what can be done.</summary>
internal sealed record CoverageLimit(string Name, Func<CompositionRequest, CompositionRequest> Apply)
{
    private static readonly BodyPosition[] Kneeling = [BodyPosition.HalfKneeling, BodyPosition.TallKneeling, BodyPosition.HeelSitting, BodyPosition.Quadruped];

    private static readonly BodyPosition[] Upright = [BodyPosition.Standing, BodyPosition.StandingSupported];

    private static readonly BodyPosition[] InBed = [BodyPosition.LongSitting, BodyPosition.Prone, BodyPosition.Supine, BodyPosition.HookLying, BodyPosition.SideLying];

    public static IReadOnlyList<CoverageLimit> All { get; } =
    [
        new("no limit", request => request),
        new("no floor", request => On(request, Surface.Chair)),
        new("no kneeling", request => request with { Positions = [.. Enum.GetValues<BodyPosition>().Except(Kneeling)] }),
        new("no standing", request => request with { Positions = [.. Enum.GetValues<BodyPosition>().Except(Upright)] }),
        new("chair only", request => On(request, Surface.Chair) with { Positions = [BodyPosition.ChairSitting] }),
        new("bed only", request => On(request, Surface.Bed) with { Positions = InBed }),
        new("wheelchair", request => On(request, Surface.Chair) with { Positions = [BodyPosition.WheelchairSitting], Equipment = [Equipment.Wheelchair, Equipment.Towel, Equipment.Pillow, Equipment.Table] }),
        new("no equipment", request => request with { Equipment = [] }),
    ];

    private static CompositionRequest On(CompositionRequest request, Surface surface) =>
        request with { Situation = request.Situation with { Surface = surface } };
}
