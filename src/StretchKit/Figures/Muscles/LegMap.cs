using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>The muscles of thigh, shank and foot.</summary>
internal static class LegMap
{
    public static MusclePiece Piece(Skeleton body, MusclePatch patch, int side)
    {
        var thigh = body[Segment.ThighR + side];
        var shank = body[Segment.ShankR + side];
        return patch switch
        {
            MusclePatch.Quad => OfThigh(thigh.X, Thigh(0.12, 2.2, 0.6, 2.2), Thigh(0.5, 2.2, 0.4, 2.3), Thigh(0.92, 1.5, 0, 1.5)),
            MusclePatch.Hamstring => OfThigh(-thigh.X, Thigh(0.12, -2.4, 0.3, 2.3), Thigh(0.5, -2.1, 0.3, 2.1), Thigh(0.95, -1.5, 0, 1.4)),
            MusclePatch.Adductor => OfThigh(-thigh.Z * Skeleton.Sign(side), Thigh(0.08, 0, -2.4, 2.2), Thigh(0.7, 0, -1.8, 1.6)),
            MusclePatch.Calf => OfShank(-shank.X, Shank(0.06, -1.6, 1.6), Shank(0.3, -2.2, 1.8), Shank(0.62, -1.0, 1.2)),
            MusclePatch.Shin => OfShank(shank.X, Shank(0.12, 1.4, 1.5), Shank(0.7, 0.8, 1.1)),
            MusclePatch.OuterShin => OfShank(shank.Z * Skeleton.Sign(side), Shank(0.1, -0.2, 1.6, 1.5), Shank(0.42, -0.2, 1.4, 1.4), Shank(0.8, -0.6, 0.9, 0.8)),
            _ => new(Segment.FootR + side, Segment.FootR + side, -body[Segment.FootR + side].Y, [new(body[Landmark.HeelR + side], 1.0), new(body[Landmark.BallR + side], 0.9)]),
        };

        MusclePiece OfThigh(Vector normal, params Ball[] balls) => new(Segment.ThighR + side, Segment.ShankR + side, normal, balls);

        MusclePiece OfShank(Vector normal, params Ball[] balls) => new(Segment.ShankR + side, Segment.ThighR + side, normal, balls);

        Ball Thigh(double along, double ahead, double outward, double radius) =>
            MuscleMap.OnLimb(body, Landmark.HipR, Landmark.KneeR, Segment.ThighR, side, along, new(ahead, 0, outward), radius);

        Ball Shank(double along, double ahead, double radius, double outward = 0) =>
            MuscleMap.OnLimb(body, Landmark.KneeR, Landmark.AnkleR, Segment.ShankR, side, along, new(ahead, 0, outward), radius);
    }
}
