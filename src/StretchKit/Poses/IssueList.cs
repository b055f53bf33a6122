using System.Globalization;

namespace StretchKit.Poses;

/// <summary>Collects what is wrong with one frame.</summary>
internal sealed class IssueList(string frame)
{
    private readonly List<PoseIssue> _issues = [];

    public IReadOnlyList<PoseIssue> All => _issues;

    public void Add(string code, string joint, double value, double limit, FormattableString problem, bool isWarning = false, string source = "") =>
        _issues.Add(new()
        {
            Code = code,
            Frame = frame,
            Joint = joint,
            Value = Math.Round(value, 1, MidpointRounding.AwayFromZero),
            Limit = limit,
            Problem = problem.ToString(CultureInfo.InvariantCulture),
            IsWarning = isWarning,
            Source = source,
        });
}
