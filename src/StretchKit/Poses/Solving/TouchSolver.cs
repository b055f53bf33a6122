using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Solving;

/// <summary>Lets the body down on what carries it, and turns single joints until parts rest on their surfaces.</summary>
internal static class TouchSolver
{
    private const double StepDegrees = 4;

    private const double FarthestDegrees = 72;

    private const int Bisections = 12;

    public static void Settle(Skeleton body, PoseFrame frame, double[] surfaces)
    {
        ForwardKinematics.Place(body, frame);
        var carrier = frame.Contacts[0];
        body.Root += new Vector(0, surfaces[(int)carrier.Surface] - RestingParts.Lowest(body, carrier.Part), 0);
        ForwardKinematics.Place(body, frame);
    }

    /// <summary>Turns the joint of a touch; gives the gap that stays when no angle closes it.</summary>
    public static double? Solve(Skeleton body, PoseFrame frame, Touch touch, double[] surfaces)
    {
        var start = GapAt(0);
        var (ahead, behind) = (start, start);
        for (var step = StepDegrees; step <= FarthestDegrees; step += StepDegrees)
        {
            var gap = GapAt(step);
            if (ahead * gap <= 0)
            {
                Close(step - StepDegrees, step, ahead);
                return null;
            }

            ahead = gap;
            gap = GapAt(-step);
            if (behind * gap <= 0)
            {
                Close(StepDegrees - step, -step, behind);
                return null;
            }

            behind = gap;
        }

        Settle(body, frame, surfaces);
        return start;

        double GapAt(double degrees)
        {
            Bend(frame, touch, degrees);
            Settle(body, frame, surfaces);
            Bend(frame, touch, -degrees);
            return touch.Point is { } point
                ? body[point].Y - touch.Height
                : RestingParts.Lowest(body, touch.Contact.Part) - surfaces[(int)touch.Contact.Surface];
        }

        void Close(double from, double to, double gapFrom)
        {
            for (var round = 0; round < Bisections; round++)
            {
                var middle = (from + to) / 2;
                var gap = GapAt(middle);
                if (gap * gapFrom <= 0)
                {
                    to = middle;
                }
                else
                {
                    (from, gapFrom) = (middle, gap);
                }
            }

            Bend(frame, touch, (from + to) / 2);
            Settle(body, frame, surfaces);
        }
    }

    private static void Bend(PoseFrame frame, Touch touch, double degrees)
    {
        Vector change = new(touch.Axis == 0 ? degrees : 0, touch.Axis == 1 ? degrees : 0, touch.Axis == 2 ? degrees : 0);
        if (touch.Joint is not { } joint)
        {
            frame.Root += change;
            return;
        }

        frame[joint] += change;
        if (touch.BothSides)
        {
            frame[joint + 1] += change;
        }
    }
}
