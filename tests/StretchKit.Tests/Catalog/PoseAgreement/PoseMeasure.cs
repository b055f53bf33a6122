using StretchKit.Anatomy;
using StretchKit.Poses;
using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Poses.Solving;
using StretchKit.Stretches;

namespace StretchKit.Tests.Catalog.PoseAgreement;

/// <summary>What the figure of an entry does to the body, read from the solved pose: the most over all its key frames.</summary>
/// <remarks>The spine and the head of a movement that is drawn larger than life are measured as large as life.</remarks>
internal sealed class PoseMeasure
{
    private readonly SolvedFrame[] _frames;
    private readonly double _scale;
    private readonly BodyPosition _position;

    public PoseMeasure(Stretch stretch)
    {
        var pose = stretch.Pose!;
        _frames = [.. pose.Solve(BodyBuild.Medium).Keys];
        _scale = 1.0 / pose.Exaggeration;
        _position = stretch.Position;
    }

    public double LumbarFlexion => Most(frame => frame[PoseJoint.Lumbar].X);

    public double SpineFlexion => Most(frame => frame[PoseJoint.Lumbar].X + frame[PoseJoint.Thorax].X);

    public double LumbarExtension => Most(frame => -frame[PoseJoint.Lumbar].X);

    public double SpineRotation => Most(frame => Math.Abs(frame[PoseJoint.Lumbar].Z + frame[PoseJoint.Thorax].Z));

    public double SideBend => Most(frame => Math.Abs(frame[PoseJoint.Lumbar].Y + frame[PoseJoint.Thorax].Y));

    public double HipFlexion => Most(frame => Math.Max(frame[PoseJoint.HipR].X, frame[PoseJoint.HipL].X), isScaled: false);

    public double HipExtension => Most(frame => Math.Max(-frame[PoseJoint.HipR].X, -frame[PoseJoint.HipL].X), isScaled: false);

    public double HipAbduction => Most(frame => Math.Max(frame[PoseJoint.HipR].Y, frame[PoseJoint.HipL].Y), isScaled: false);

    public double KneeFlexion => Most(frame => Math.Max(frame[PoseJoint.KneeR].X, frame[PoseJoint.KneeL].X), isScaled: false);

    public double NeckMotion => Most(frame => Math.Max(Math.Abs(frame[PoseJoint.Neck].X), Math.Max(Math.Abs(frame[PoseJoint.Neck].Y), Math.Abs(frame[PoseJoint.Neck].Z))));

    /// <summary>Gets how far an upper arm is from hanging down along the trunk.</summary>
    public double ShoulderElevation => Most(frame => Math.Max(Elevation(frame, 0), Elevation(frame, 1)), isScaled: false);

    public double ShoulderExtension => Most(frame => Math.Max(-frame[PoseJoint.ShoulderR].X, -frame[PoseJoint.ShoulderL].X), isScaled: false);

    /// <summary>Gets how far the head is below the chest, in percent of stature.</summary>
    public double HeadBelowChest => Most(frame => frame[Landmark.Thorax].Y - frame[Landmark.Head].Y);

    /// <summary>Gets whether a knee carries weight on the floor.</summary>
    public bool RestsOnKnees => _position is BodyPosition.HeelSitting || _position is not (BodyPosition.Supine or BodyPosition.HookLying or BodyPosition.Prone or BodyPosition.SideLying or BodyPosition.LongSitting or BodyPosition.CrossSitting)
        && Rests(BodyPart.Knees, BodyPart.KneeR, BodyPart.KneeL);

    /// <summary>Gets whether straight arms press flat hands to the floor.</summary>
    public bool RestsOnHands => _frames.Any(frame => frame.Resolved.Reaches.Any(reach => reach is { IsHand: true, Surface: PropKind.Floor })
        && frame.Body[Landmark.ShoulderR].Y - frame.Body[Landmark.WristR].Y > 20 && _position is BodyPosition.Quadruped or BodyPosition.Prone);

    private static double Elevation(Skeleton body, int side)
    {
        var arm = body[Landmark.ElbowR + side] - body[Landmark.ShoulderR + side];
        var up = body[Segment.Thorax].Y;
        var cosine = ((arm.X * up.X) + (arm.Y * up.Y) + (arm.Z * up.Z)) / Math.Sqrt((arm.X * arm.X) + (arm.Y * arm.Y) + (arm.Z * arm.Z));
        return 180 - (Math.Acos(Math.Clamp(cosine, -1, 1)) * 180 / Math.PI);
    }

    private bool Rests(params BodyPart[] parts) => _frames.Any(frame => frame.Resolved.Contacts.Any(contact => contact.Surface is PropKind.Floor && parts.Contains(contact.Part)));

    private double Most(Func<Skeleton, double> measure, bool isScaled = true)
    {
        var values = _frames.Select(frame => measure(frame.Body)).ToList();
        return values.Max() * (isScaled ? _scale : 1);
    }
}
