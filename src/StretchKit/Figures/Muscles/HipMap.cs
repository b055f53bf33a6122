using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>The muscles of hip and pelvis. Those that cross the hip lie on the pelvis or trunk and on the thigh.</summary>
internal static class HipMap
{
    public static MusclePiece[] Pieces(Skeleton body, MusclePatch patch, int side)
    {
        var pelvis = body[Segment.Pelvis];
        var thigh = body[Segment.ThighR + side];
        var outward = pelvis.Z * Skeleton.Sign(side);
        return patch switch
        {
            MusclePatch.Glute =>
            [
                OfPelvis((outward * 0.5) - pelvis.X, Pelvis(-3.0, 2.5, 2.6, 2.6), Pelvis(-2.9, -2.6, 4.6, 3.1)),
                OfThigh((outward * 0.5) - thigh.X, Thigh(-0.06, -2.2, 0.8, 2.9), Thigh(0.12, -2.2, 0.8, 2.4)),
            ],
            MusclePatch.HipSide =>
            [
                OfPelvis(outward, Pelvis(-0.6, 3.4, 5.6, 2.0), Pelvis(-0.4, -1.0, 6.4, 2.6)),
                OfThigh(thigh.Z * Skeleton.Sign(side), Thigh(-0.04, -0.2, 2.6, 2.4), Thigh(0.14, 0, 2.4, 1.9)),
            ],
            // Between the sit bones, from tail bone to pubic bone: drawn over the thighs, as if one could look inside.
            MusclePatch.PelvicFloor =>
            [
                new(Segment.ThighR, Segment.ThighL, (pelvis.X * 0.4) - pelvis.Y, [Pelvis(-3.6, -3.2, 0, 1.3), Pelvis(-0.4, -4.6, 0, 1.5), Pelvis(3.0, -3.6, 0, 1.3)]),
            ],
            _ =>
            [
                new(Segment.Thorax, Segment.Thorax, pelvis.X, [MuscleMap.OnTrunk(body, side, 0.3, 2.6, 0, 3, 1.7), Pelvis(3.4, 2.0, 4.2, 1.9)]),
                OfThigh(thigh.X, Pelvis(3.2, 1.5, 4.4, 1.9), Thigh(0.04, 2.6, 0, 2.1), Thigh(0.42, 2.0, 0, 1.7)),
            ],
        };

        MusclePiece OfPelvis(Vector normal, params Ball[] balls) => new(Segment.Pelvis, Segment.Pelvis, normal, balls);

        MusclePiece OfThigh(Vector normal, params Ball[] balls) => new(Segment.ThighR + side, Segment.ShankR + side, normal, balls);

        Ball Pelvis(double ahead, double up, double wide, double radius) =>
            new(body[Landmark.Pelvis] + (pelvis * new Vector(ahead, up, wide * Skeleton.Sign(side))), radius);

        Ball Thigh(double along, double ahead, double wide, double radius) =>
            MuscleMap.OnLimb(body, Landmark.HipR, Landmark.KneeR, Segment.ThighR, side, along, new(ahead, 0, wide), radius);
    }
}
