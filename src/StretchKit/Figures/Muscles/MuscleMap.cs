using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>Where each muscle lies on the body.</summary>
internal static class MuscleMap
{
    public static bool IsMiddle(MusclePatch patch) => patch is MusclePatch.Lumbar or MusclePatch.Thoracic or MusclePatch.Abs or MusclePatch.NeckBack or MusclePatch.NeckFront or MusclePatch.PelvicFloor;

    public static IEnumerable<MusclePiece> Pieces(Skeleton body, MusclePatch patch, int side) =>
        patch switch
        {
            MusclePatch.Quad or MusclePatch.Hamstring or MusclePatch.Adductor or MusclePatch.Calf or MusclePatch.Shin or MusclePatch.OuterShin or MusclePatch.Foot => [LegMap.Piece(body, patch, side)],
            MusclePatch.Glute or MusclePatch.HipSide or MusclePatch.HipFlexor or MusclePatch.PelvicFloor => HipMap.Pieces(body, patch, side),
            MusclePatch.Deltoid or MusclePatch.Triceps or MusclePatch.Biceps or MusclePatch.ForearmFront or MusclePatch.ForearmBack => [ArmMap.Piece(body, patch, side)],
            _ => [TrunkMap.Piece(body, patch, side)],
        };

    /// <summary>Gives a place on a limb: how far along, then ahead and outward in the axes of its segment.</summary>
    public static Ball OnLimb(Skeleton body, Landmark near, Landmark far, Segment segment, int side, double along, Vector offset, double radius) =>
        new(Vector.Between(body[near + side], body[far + side], along) + (body[segment + side] * (offset with { Z = offset.Z * Skeleton.Sign(side) })), radius * body.Body.Limbs);

    /// <summary>Gives a place on the trunk: a height along the spine, 0 at L5 and 6 at C7, then ahead, up and outward.</summary>
    public static Ball OnTrunk(Skeleton body, int side, double height, double ahead, double up, double outward, double radius)
    {
        var below = Math.Clamp((int)Math.Floor(height), 0, 5);
        var place = Vector.Between(body.Spine[below], body.Spine[below + 1], height - below);
        return new(place + (body.SpineAxes[below + 1] * new Vector(ahead, up, outward * Skeleton.Sign(side))), radius);
    }
}
