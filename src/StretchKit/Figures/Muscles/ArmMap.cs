using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>The muscles of the arm.</summary>
internal static class ArmMap
{
    public static MusclePiece Piece(Skeleton body, MusclePatch patch, int side)
    {
        var arm = body[Segment.UpperArmR + side];
        var forearm = body[Segment.ForearmR + side];
        return patch switch
        {
            MusclePatch.Deltoid => OfArm((arm.Z * Skeleton.Sign(side)) - (arm.X * 0.4), Arm(-0.02, -0.9, 0.8, 2.3), Arm(0.38, -0.3, 0.4, 1.7)),
            MusclePatch.Triceps => OfArm(-arm.X, Arm(0.2, -1.1, 0, 1.5), Arm(0.85, -0.8, 0, 1.2)),
            MusclePatch.Biceps => OfArm(arm.X, Arm(0.25, 1.1, 0, 1.4), Arm(0.8, 0.9, 0, 1.2)),
            MusclePatch.ForearmFront => OfForearm(forearm.X, Forearm(0.12, 0.7, 1.3), Forearm(0.7, 0.5, 0.9)),
            _ => OfForearm(-forearm.X, Forearm(0.12, -0.7, 1.3), Forearm(0.7, -0.5, 0.9)),
        };

        MusclePiece OfArm(Vector normal, params Ball[] balls) => new(Segment.UpperArmR + side, Segment.ForearmR + side, normal, balls);

        MusclePiece OfForearm(Vector normal, params Ball[] balls) => new(Segment.ForearmR + side, Segment.HandR + side, normal, balls);

        Ball Arm(double along, double ahead, double outward, double radius) =>
            MuscleMap.OnLimb(body, Landmark.ShoulderR, Landmark.ElbowR, Segment.UpperArmR, side, along, new(ahead, 0, outward), radius);

        Ball Forearm(double along, double ahead, double radius) =>
            MuscleMap.OnLimb(body, Landmark.ElbowR, Landmark.WristR, Segment.ForearmR, side, along, new(ahead, 0, 0), radius);
    }
}
