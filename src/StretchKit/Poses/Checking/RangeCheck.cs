using StretchKit.Poses.Body;
using StretchKit.Poses.Solving;

namespace StretchKit.Poses.Checking;

/// <summary>Compares every joint with its range of motion.</summary>
internal static class RangeCheck
{
    /// <summary>Near full elevation the axial rotation of a shoulder is not defined well enough to judge.</summary>
    private const double FullFlexion = 120;

    private const double FullAbduction = 75;

    /// <summary>A straight leg that was placed by reaching has no rotation of its own.</summary>
    private const double StraightKnee = 12;

    private const double HamstringHip = 105;

    private const double HamstringKnee = 20;

    public static void Run(SolvedFrame frame, IssueList issues)
    {
        var body = frame.Body;
        for (var joint = PoseJoint.Lumbar; joint <= PoseJoint.ScapulaL; joint++)
        {
            if (joint is PoseJoint.WristR or PoseJoint.WristL)
            {
                CheckWrist(body, joint, issues);
                continue;
            }

            var range = RangeOfMotion.Of(joint);
            var angles = body[joint];
            Check(joint, "flexion", angles.X, range.Flexion, range.Source, issues, MayBePushed(body, joint));
            Check(joint, "side bend or abduction", angles.Y, range.Side, range.Source, issues, false);
            if (RotationCounts(body, joint))
            {
                Check(joint, "rotation", angles.Z, range.Rotation, range.Source, issues, false);
            }
        }

        for (var side = 0; side < 2; side++)
        {
            var hip = body[PoseJoint.HipR + side].X;
            if (hip > HamstringHip && body[PoseJoint.KneeR + side].X < HamstringKnee)
            {
                issues.Add("SKP4109", side == 0 ? "hamstringR" : "hamstringL", hip, HamstringHip, $"the hip is at {hip:0} with a straight knee", isWarning: true, source: "straight leg raise of flexible adults");
            }
        }
    }

    private static void Check(PoseJoint joint, string angle, double degrees, AngleRange range, string source, IssueList issues, bool isPushed)
    {
        var name = PoseNames<PoseJoint>.NameOf(joint);
        if (range.IsImpossible(degrees))
        {
            var limit = range.LimitFor(degrees, ever: true);
            issues.Add("SKP4101", name, degrees, limit, $"{angle} {degrees:0} is beyond the limit {limit:0}", source: source);
        }
        else if (!isPushed && range.IsUnusual(degrees))
        {
            var limit = range.LimitFor(degrees, ever: false);
            issues.Add("SKP4102", name, degrees, limit, $"{angle} {degrees:0} is beyond the usual {limit:0}", isWarning: true, source: source);
        }
    }

    /// <summary>The total bend counts: which way is flexion depends on how far the forearm is turned.</summary>
    private static void CheckWrist(Skeleton body, PoseJoint joint, IssueList issues)
    {
        var side = joint - PoseJoint.WristR;
        var bend = Math.Acos(Math.Clamp(body[Segment.ForearmR + side].Y.Dot(body[Segment.HandR + side].Y), -1, 1)) * 180 / Math.PI;
        var range = RangeOfMotion.Of(joint);
        Check(joint, "bend", bend, range.Flexion, range.Source, issues, isPushed: body[Landmark.PalmR + side].Y < 4);
    }

    /// <summary>The weight of the body on the instep points a foot further than its muscles could.</summary>
    private static bool MayBePushed(Skeleton body, PoseJoint joint) =>
        joint is PoseJoint.AnkleR or PoseJoint.AnkleL
        && body[joint].X < 0
        && body[Landmark.ToeR + (joint - PoseJoint.AnkleR)].Y < 3
        && body[Landmark.AnkleR + (joint - PoseJoint.AnkleR)].Y < 6;

    private static bool RotationCounts(Skeleton body, PoseJoint joint) => joint switch
    {
        PoseJoint.ShoulderR or PoseJoint.ShoulderL => body[joint].X <= FullFlexion && Math.Abs(body[joint].Y) <= FullAbduction,
        PoseJoint.HipR or PoseJoint.HipL => Math.Abs(body[joint + (PoseJoint.KneeR - PoseJoint.HipR)].X) >= StraightKnee,
        _ => true,
    };
}
