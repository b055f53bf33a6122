using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Solving;

/// <summary>Places every part of the body from the angles of its joints.</summary>
internal static class ForwardKinematics
{
    public static void Place(Skeleton body, PoseFrame frame)
    {
        PlaceTrunk(body, frame);
        for (var side = 0; side < 2; side++)
        {
            PlaceLeg(body, frame, side);
            PlaceArm(body, frame, side);
        }
    }

    /// <summary>Gives the axes of a ball joint: flexion, then abduction, then internal rotation.</summary>
    public static Rotation BallJoint(Vector angles, int sign) =>
        Rotation.AboutZ(angles.X) * Rotation.AboutX(-angles.Y * sign) * Rotation.AboutY(angles.Z * sign);

    public static void SetLeg(Skeleton body, int side, Rotation thigh, double knee, Vector ankle)
    {
        body[Segment.ThighR + side] = thigh;
        body[Landmark.KneeR + side] = body[Landmark.HipR + side] - (thigh.Y * Proportions.Thigh);
        var shank = thigh * Rotation.AboutZ(-knee);
        body[Segment.ShankR + side] = shank;
        body[Landmark.AnkleR + side] = body[Landmark.KneeR + side] - (shank.Y * Proportions.Shank);
        body[PoseJoint.KneeR + side] = new(knee, 0, 0);
        SetFoot(body, side, shank * Rotation.AboutZ(ankle.X) * Rotation.AboutX(ankle.Y * Skeleton.Sign(side)));
    }

    public static void SetFoot(Skeleton body, int side, Rotation foot)
    {
        body[Segment.FootR + side] = foot;
        var ankle = body[Landmark.AnkleR + side];
        body[Landmark.HeelR + side] = ankle - (foot.X * 3.0) - (foot.Y * 1.9);
        body[Landmark.BallR + side] = ankle + (foot.X * 7.6) - (foot.Y * 2.5);
        body[Landmark.ToeR + side] = ankle + (foot.X * 10.8) - (foot.Y * 2.9);
        var angles = (body[Segment.ShankR + side].Inverse * foot).ToAngles();
        body[PoseJoint.AnkleR + side] = new(angles.X, angles.Y * Skeleton.Sign(side), 0);
    }

    /// <summary>Places the shoulder joint: the blade rises with the arm and slides forward or inward as it reaches.</summary>
    public static void SetShoulder(Skeleton body, int side, Rotation upperArm, Vector scapula)
    {
        var sign = Skeleton.Sign(side);
        var chest = body[Segment.Thorax];
        var along = -upperArm.Y;
        var elevation = Math.Acos(Math.Clamp(-along.Dot(chest.Y), -1, 1)) * 180 / Math.PI;
        var rise = Math.Clamp((elevation - 60) / 120, 0, 1) * 3.2;
        var ahead = along.Dot(chest.X);
        var forward = ahead > 0 ? ahead * 1.8 : ahead;
        var inward = Math.Max(0, -along.Dot(chest.Z) * sign) * 2.4;
        body[Landmark.ShoulderR + side] = body[Landmark.C7]
            - (chest.Y * (Proportions.ShoulderDrop - rise - scapula.X))
            + (chest.Z * (sign * (Proportions.ShoulderHalf - (rise * 0.55) - inward)))
            + (chest.X * (forward + (inward * 0.5) + scapula.Y));
    }

    public static void SetArm(Skeleton body, int side, Rotation upperArm, double elbow)
    {
        body[Segment.UpperArmR + side] = upperArm;
        body[Landmark.ElbowR + side] = body[Landmark.ShoulderR + side] - (upperArm.Y * Proportions.UpperArm);
        var forearm = upperArm * Rotation.AboutZ(elbow);
        body[Segment.ForearmR + side] = forearm;
        body[Landmark.WristR + side] = body[Landmark.ElbowR + side] - (forearm.Y * Proportions.Forearm);
        body[PoseJoint.ElbowR + side] = new(elbow, 0, 0);
    }

    /// <summary>Gives the axes of the end of the forearm: the palm looks along X, at pronation 0 inward.</summary>
    public static Rotation Pronated(Skeleton body, int side, double pronation) =>
        body[Segment.ForearmR + side] * Rotation.AboutY((pronation + 90) * Skeleton.Sign(side));

    public static void SetHand(Skeleton body, int side, double pronation, Vector wrist)
    {
        body[PoseJoint.ForearmR + side] = new(pronation, 0, 0);
        SetHand(body, side, Pronated(body, side, pronation) * Rotation.AboutZ(wrist.X) * Rotation.AboutX(-wrist.Y * Skeleton.Sign(side)));
    }

    public static void SetHand(Skeleton body, int side, Rotation hand)
    {
        body[Segment.HandR + side] = hand;
        var wrist = body[Landmark.WristR + side];
        body[Landmark.PalmR + side] = wrist - (hand.Y * Proportions.PalmAt);
        body[Landmark.FingerR + side] = wrist - (hand.Y * Proportions.Hand);
        var angles = (Pronated(body, side, body[PoseJoint.ForearmR + side].X).Inverse * hand).ToAngles();
        body[PoseJoint.WristR + side] = new(angles.X, -angles.Y * Skeleton.Sign(side), 0);
    }

    private static Rotation SpinePart(Vector angles, double share) =>
        Rotation.AboutZ(-angles.X * share) * Rotation.AboutX(angles.Y * share) * Rotation.AboutY(-angles.Z * share);

    private static void PlaceTrunk(Skeleton body, PoseFrame frame)
    {
        var axes = Rotation.AboutY(-frame.Heading) * Rotation.AboutZ(-frame.Root.X) * Rotation.AboutX(frame.Root.Y) * Rotation.AboutY(-frame.Root.Z);
        body[Segment.Pelvis] = axes;
        body[Landmark.Pelvis] = body.Root + axes.Y;
        body.Spine[0] = body.Root + (axes.Y * Proportions.PelvisUp);
        body.SpineAxes[0] = axes;
        for (var sample = 1; sample <= 6; sample++)
        {
            var isLumbar = sample <= 3;
            axes *= SpinePart(frame[isLumbar ? PoseJoint.Lumbar : PoseJoint.Thorax], 1 / 3.0);
            body.Spine[sample] = body.Spine[sample - 1] + (axes.Y * ((isLumbar ? Proportions.LumbarLength : Proportions.ThoraxLength) / 3));
            body.SpineAxes[sample] = axes;
        }

        body[Segment.Lumbar] = body.SpineAxes[2];
        body[Segment.Thorax] = axes;
        body[Landmark.Lumbar] = body.Spine[2];
        body[Landmark.Thorax] = body.Spine[5];
        body[Landmark.C7] = body.Spine[6];
        var neck = frame[PoseJoint.Neck];
        axes *= SpinePart(neck, 0.4);
        body[Landmark.NeckMiddle] = body.Spine[6] + (axes.Y * (Proportions.NeckLength / 2)) + (axes.X * 0.6) + (body[Segment.Thorax].X * (frame.Slide * 0.5));
        axes *= SpinePart(neck, 0.3);
        body.Spine[7] = body[Landmark.NeckMiddle] + (axes.Y * (Proportions.NeckLength / 2)) + (axes.X * 0.6) + (body[Segment.Thorax].X * (frame.Slide * 0.5));
        body.SpineAxes[7] = axes;
        body[Landmark.Skull] = body.Spine[7];
        axes *= SpinePart(neck, 0.3);
        body[Segment.Head] = axes;
        body[Landmark.Head] = body.Spine[7] + (axes.Y * 4.0) + axes.X;
        body[PoseJoint.Lumbar] = frame[PoseJoint.Lumbar];
        body[PoseJoint.Thorax] = frame[PoseJoint.Thorax];
        body[PoseJoint.Neck] = neck;
    }

    private static void PlaceLeg(Skeleton body, PoseFrame frame, int side)
    {
        var sign = Skeleton.Sign(side);
        var pitch = frame.Root.X;
        body[Landmark.HipR + side] = body.Root + (body[Segment.Pelvis].Z * (sign * Proportions.HipHalf));
        var hip = frame[PoseJoint.HipR + side];
        hip = hip with { X = Plumb(frame, PlumbSegment.ThighR + side, pitch, hip.X) };
        var knee = frame[PoseJoint.KneeR + side].X;
        var shank = frame.Plumb[(int)PlumbSegment.ShankR + side];
        knee = double.IsNaN(shank) ? knee : hip.X - pitch - shank;
        var ankle = frame[PoseJoint.AnkleR + side];
        ankle = ankle with { X = Plumb(frame, PlumbSegment.FootR + side, pitch - hip.X + knee, ankle.X) };
        body[PoseJoint.HipR + side] = hip;
        SetLeg(body, side, body[Segment.Pelvis] * BallJoint(hip, sign), knee, ankle);
    }

    private static void PlaceArm(Skeleton body, PoseFrame frame, int side)
    {
        var lean = frame.Root.X + frame[PoseJoint.Lumbar].X + frame[PoseJoint.Thorax].X;
        var shoulder = frame[PoseJoint.ShoulderR + side];
        shoulder = shoulder with { X = Plumb(frame, PlumbSegment.UpperArmR + side, lean, shoulder.X) };
        body[PoseJoint.ShoulderR + side] = shoulder;
        body[PoseJoint.ScapulaR + side] = frame[PoseJoint.ScapulaR + side];
        var upperArm = body[Segment.Thorax] * BallJoint(shoulder, Skeleton.Sign(side));
        SetShoulder(body, side, upperArm, frame[PoseJoint.ScapulaR + side]);
        SetArm(body, side, upperArm, frame[PoseJoint.ElbowR + side].X);
        SetHand(body, side, frame[PoseJoint.ForearmR + side].X, frame[PoseJoint.WristR + side]);
    }

    private static double Plumb(PoseFrame frame, PlumbSegment segment, double lean, double otherwise)
    {
        var plumb = frame.Plumb[(int)segment];
        return double.IsNaN(plumb) ? otherwise : plumb + lean;
    }
}
