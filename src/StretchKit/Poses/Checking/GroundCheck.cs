using StretchKit.Poses.Body;
using StretchKit.Poses.Solving;

namespace StretchKit.Poses.Checking;

/// <summary>Nothing may be below the floor.</summary>
internal static class GroundCheck
{
    /// <summary>Flesh gives way a little; percent of stature.</summary>
    private const double DeepestSink = 1.2;

    private static readonly BodyPart[] Parts = [BodyPart.Legs, BodyPart.Seat, BodyPart.Lumbar, BodyPart.Thorax, BodyPart.Head, BodyPart.Hands, BodyPart.Elbows];

    public static void Run(SolvedFrame frame, IssueList issues)
    {
        foreach (var part in Parts)
        {
            var depth = -RestingParts.Lowest(frame.Body, part);
            if (depth > DeepestSink)
            {
                issues.Add("SKP4105", PoseNames<BodyPart>.NameOf(part), depth, DeepestSink, $"it is {depth:0.0} below the floor");
            }
        }
    }
}
