using StretchKit.Poses;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Lists what is wrong with poses: errors, warnings, and warnings that the data accepts.</summary>
internal static class PoseView
{
    /// <summary>Writes the issues of all stretches; gives whether every pose can be drawn and every warning is accepted.</summary>
    public static bool Write(Page page, IReadOnlyList<Stretch> stretches)
    {
        var open = 0;
        foreach (var stretch in stretches)
        {
            var issues = stretch.Pose?.Check() ?? [];
            if (issues.Count == 0 && stretch.Pose is not null)
            {
                continue;
            }

            page.Section(stretch.Id.Value);
            if (stretch.Pose is null)
            {
                page.Bullet("has no pose, so a placeholder is drawn", style: Look.Change);
            }

            foreach (var issue in issues)
            {
                open += issue.IsAccepted ? 0 : 1;
                page.Bullet($"{Kind(issue)}: {issue}{(issue.Source.Length > 0 ? $" [{issue.Source}]" : "")}", style: issue.IsAccepted ? Look.Quiet : issue.IsWarning ? Look.Change : Look.Care);
            }
        }

        page.Blank();
        page.Text($"{Say.Count(stretches.Count, "pose", "poses")} checked, {Say.Count(open, "open issue", "open issues")}.", style: Look.Strong);
        return open == 0;
    }

    private static string Kind(PoseIssue issue) => issue.IsAccepted ? "accepted" : issue.IsWarning ? "warning" : "error";
}
