using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Solving;

/// <summary>Bends an arm or a leg until its end is where it should be.</summary>
internal static class ReachSolver
{
    private const double FlatWristHeight = 1.9;

    /// <summary>The shoulder blade follows the arm, which moves the root of the reach; three rounds settle it.</summary>
    private const int Rounds = 3;

    private static readonly Vector ElbowPole = new(-0.35, -0.8, 0.55);

    /// <summary>Solves one reach and gives by how much it misses.</summary>
    public static double Solve(Skeleton body, PoseFrame frame, Reach reach, double surfaceHeight, Skeleton? first) =>
        reach.IsHand ? SolveHand(body, frame, reach, surfaceHeight, first) : SolveFoot(body, frame, reach, surfaceHeight, first);

    private static double SolveHand(Skeleton body, PoseFrame frame, Reach reach, double surfaceHeight, Skeleton? first)
    {
        var side = reach.SideIndex;
        var sign = Skeleton.Sign(side);
        var wrist = body[Landmark.WristR + side];
        var held = reach.Holds ? first![Landmark.WristR + side] : default;
        var isFlat = reach.Surface is not null || (reach.Holds && held.Y < 3);
        var (target, outward) = reach.Holds ? (held, default)
            : isFlat ? (new Vector(wrist.X, surfaceHeight + FlatWristHeight, wrist.Z), Vector.Up)
            : Spots.Locate(body, reach, Proportions.Palm * 0.7);
        target += reach.Offset;
        var length = isFlat || reach.Holds ? Proportions.Forearm : Proportions.Forearm + Proportions.PalmAt;
        var chest = body[Segment.Thorax];
        var pole = reach.Pole ?? ElbowPole;
        var worldPole = chest * (pole with { Z = pole.Z * sign });
        var bones = default(TwoBones);
        for (var round = 0; round < Rounds; round++)
        {
            bones = TwoBones.Solve(body[Landmark.ShoulderR + side], target, Proportions.UpperArm, length, worldPole);
            var upperArm = bones.Axes(bones.Second, -worldPole);
            body[PoseJoint.ShoulderR + side] = ClinicalAngles.Of(chest.Inverse * upperArm, sign, PoseJoint.ShoulderR);
            ForwardKinematics.SetShoulder(body, side, upperArm, frame[PoseJoint.ScapulaR + side]);
            ForwardKinematics.SetArm(body, side, upperArm, bones.BendDegrees);
        }

        SetHand(body, frame, side, isFlat, outward);
        return bones.Miss;
    }

    /// <summary>Turns the forearm until the palm lies on the skin or the surface.</summary>
    private static void SetHand(Skeleton body, PoseFrame frame, int side, bool isFlat, Vector outward)
    {
        var pronation = frame[PoseJoint.ForearmR + side].X;
        if (pronation == 0 && outward.Length > 0.1)
        {
            var neutral = ForwardKinematics.Pronated(body, side, 0);
            var palm = -outward;
            var turn = Math.Atan2(-palm.Dot(neutral.Z), palm.Dot(neutral.X)) * 180 / Math.PI;
            pronation = Math.Clamp(turn * Skeleton.Sign(side), -85, 85);
        }

        ForwardKinematics.SetHand(body, side, pronation, isFlat ? default : frame[PoseJoint.WristR + side]);
        if (isFlat)
        {
            var along = -body[Segment.ForearmR + side].Y;
            var y = -((Level(along) * 0.9) + (Ahead(body[Segment.Thorax]) * 0.45)).Normalized();
            Vector x = new(0, -1, 0);
            ForwardKinematics.SetHand(body, side, new Rotation(x, y, x.Cross(y)));
        }
    }

    private static double SolveFoot(Skeleton body, PoseFrame frame, Reach reach, double surfaceHeight, Skeleton? first)
    {
        var side = reach.SideIndex;
        var sign = Skeleton.Sign(side);
        var ankle = body[Landmark.AnkleR + side];
        Rotation? foot = null;
        Vector target;
        if (reach.Holds)
        {
            target = first![Landmark.AnkleR + side];
            foot = first[Segment.FootR + side];
        }
        else if (reach.Surface is not null)
        {
            target = new(ankle.X, surfaceHeight + Proportions.AnkleHeight, ankle.Z);
            var x = Level(body[Segment.FootR + side].X);
            x = (x.Length < 0.3 ? Level(body[Segment.Pelvis].X) : x).Normalized();
            foot = new(x, Vector.Up, x.Cross(Vector.Up));
        }
        else
        {
            target = Spots.Locate(body, reach, Proportions.Ankle * 0.7).Place;
        }

        var pelvis = body[Segment.Pelvis];
        var pole = reach.Pole is { } own
            ? pelvis * (own with { Z = own.Z * sign })
            : body[Segment.ThighR + side].X + (pelvis.X * 0.3);
        var bones = TwoBones.Solve(body[Landmark.HipR + side], target + reach.Offset, Proportions.Thigh, Proportions.Shank, pole);
        var thigh = bones.Axes(-bones.Second, pole);
        body[PoseJoint.HipR + side] = ClinicalAngles.Of(pelvis.Inverse * thigh, sign, PoseJoint.HipR);
        ForwardKinematics.SetLeg(body, side, thigh, bones.BendDegrees, frame[PoseJoint.AnkleR + side]);
        if (foot is { } flat && reach.IsFlat)
        {
            ForwardKinematics.SetFoot(body, side, flat);
        }

        return bones.Miss;
    }

    private static Vector Level(Vector direction) => direction with { Y = 0 };

    private static Vector Ahead(Rotation chest)
    {
        var ahead = Level(chest.Y);
        return (ahead.Length < 0.35 ? Level(chest.X) : ahead).Normalized();
    }
}
