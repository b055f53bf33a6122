using StretchKit.Poses.Solving;

namespace StretchKit.Poses.Checking;

/// <summary>Checks every key frame of a pose and three places on each way between two.</summary>
internal static class PoseValidator
{
    private static readonly double[] OnTheWay = [0.25, 0.5, 0.75];

    public static IReadOnlyList<PoseIssue> Check(Pose pose, BodyBuild build = BodyBuild.Medium)
    {
        var solution = pose.Solve(build);
        var issues = new List<PoseIssue>();
        for (var key = 0; key < solution.Keys.Count; key++)
        {
            var frame = solution.Keys[key];
            if (key > 0)
            {
                foreach (var share in OnTheWay)
                {
                    var between = PoseSolver.Between(solution.Keys[key - 1], frame, share, solution.First, solution.Surfaces);
                    RangeCheck.Run(between, between.Issues);
                    GroundCheck.Run(between, between.Issues);
                    issues.AddRange(between.Issues.All.Where(issue => !issue.IsWarning));
                }
            }

            var found = new IssueList(frame.Resolved.Name);
            RangeCheck.Run(frame, found);
            GroundCheck.Run(frame, found);
            ContactCheck.Run(frame, solution.Surfaces, found);
            BalanceCheck.Run(frame, solution.Surfaces, found);
            issues.AddRange(frame.Issues.All);
            issues.AddRange(found.All);
        }

        return [.. issues.Select(issue => issue with { IsAccepted = issue.IsWarning && IsAccepted(pose, issue) })];
    }

    private static bool IsAccepted(Pose pose, PoseIssue issue) => pose.Accepts.Contains($"{issue.Code} {issue.Joint}", StringComparer.Ordinal);
}
