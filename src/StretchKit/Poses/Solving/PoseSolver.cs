using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Poses.Solving;

/// <summary>Turns a frame into a body in space: angles, contacts, touches, pin, reaches, in this order.</summary>
internal static class PoseSolver
{
    private const double LargestMiss = 0.8;

    public static SolvedFrame Solve(PoseFrame authored, Proportions build, double[] surfaces, Skeleton? first)
    {
        var frame = authored.Clone();
        var body = new Skeleton(build);
        var issues = new IssueList(authored.Name);
        RefuseMissingSurfaces(frame, surfaces, issues);
        TouchSolver.Settle(body, frame, surfaces);
        foreach (var touch in frame.Touches)
        {
            if (TouchSolver.Solve(body, frame, touch, surfaces) is { } gap)
            {
                issues.Add("SKP4104", touch.Key, gap, 0, $"no angle closes the gap of {Math.Abs(gap):0.0}");
            }
        }

        if (frame.Pin is { } pin && first is not null)
        {
            var way = first[pin] - body[pin];
            body.Root += way with { Y = 0 };
            ForwardKinematics.Place(body, frame);
        }

        foreach (var reach in frame.Reaches)
        {
            var height = reach.Surface is { } surface ? surfaces[(int)surface] : 0;
            var miss = ReachSolver.Solve(body, frame, reach, height, first ?? body);
            if (miss > LargestMiss)
            {
                issues.Add("SKP4103", PoseNames<Effector>.NameOf(reach.Effector), miss, LargestMiss, $"it misses {reach.Target} by {miss:0.0}");
            }
        }

        return new(body, Resolved(frame, body), issues);
    }

    /// <summary>Stands between two solved frames: joints and root go straight, held hands and feet stay.</summary>
    public static SolvedFrame Between(SolvedFrame from, SolvedFrame to, double share, Skeleton first, double[] surfaces)
    {
        var frame = to.Resolved.Clone();
        frame.Name = share.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " on the way to " + frame.Name;
        frame.Root = Vector.Between(from.Resolved.Root, to.Resolved.Root, share);
        frame.Heading = from.Resolved.Heading + ((to.Resolved.Heading - from.Resolved.Heading) * share);
        frame.Belly = from.Resolved.Belly + ((to.Resolved.Belly - from.Resolved.Belly) * share);
        frame.Slide = from.Resolved.Slide + ((to.Resolved.Slide - from.Resolved.Slide) * share);
        for (var joint = 0; joint < Skeleton.JointCount; joint++)
        {
            frame.Angles[joint] = Vector.Between(from.Resolved.Angles[joint], to.Resolved.Angles[joint], share);
        }

        var body = new Skeleton(to.Body.Body) { Root = Vector.Between(from.Body.Root, to.Body.Root, share) };
        frame.Reaches.RemoveAll(reach => !reach.Holds);
        ForwardKinematics.Place(body, frame);
        foreach (var reach in frame.Reaches)
        {
            ReachSolver.Solve(body, frame, reach, 0, first);
        }

        return new(body, Resolved(frame, body), new IssueList(frame.Name));
    }

    private static PoseFrame Resolved(PoseFrame frame, Skeleton body)
    {
        var resolved = frame.Clone();
        for (var joint = PoseJoint.Lumbar; joint <= PoseJoint.ScapulaL; joint++)
        {
            resolved[joint] = body[joint];
        }

        Array.Fill(resolved.Plumb, double.NaN);
        return resolved;
    }

    /// <summary>A surface that no prop offers is reported and taken as the floor, so that the rest can still be checked.</summary>
    private static void RefuseMissingSurfaces(PoseFrame frame, double[] surfaces, IssueList issues)
    {
        foreach (var contact in frame.Contacts)
        {
            Refuse(contact.Surface);
        }

        foreach (var touch in frame.Touches)
        {
            Refuse(touch.Point is null ? touch.Contact.Surface : PropKind.Floor);
        }

        foreach (var reach in frame.Reaches)
        {
            Refuse(reach.Surface ?? PropKind.Floor);
        }

        void Refuse(PropKind kind)
        {
            if (double.IsNaN(surfaces[(int)kind]))
            {
                issues.Add("SKP4110", PoseNames<PropKind>.NameOf(kind), 0, 0, $"something rests on it, but it is not among the props");
                surfaces[(int)kind] = 0;
            }
        }
    }
}
