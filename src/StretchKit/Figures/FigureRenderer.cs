using StretchKit.Figures.Sheets;
using StretchKit.Figures.Svg;
using StretchKit.Poses;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Figures;

/// <summary>Draws stretches as SVG.</summary>
/// <remarks>
/// Equal input gives equal text on every machine. Safe to call from several threads. A figure shows nothing that the
/// entry's words do not say, and no text of an entry can become markup.
/// </remarks>
public static class FigureRenderer
{
    /// <summary>Gets the style sheet that a page with inline figures holds once; its <c>--sk-…</c> variables may be overridden.</summary>
    public static string StyleSheet => Svg.StyleSheet.Shared;

    /// <summary>Draws a stretch.</summary>
    /// <param name="stretch">The stretch; one without a pose gets a placeholder that says so.</param>
    /// <param name="options">How to draw it; <see langword="null"/> takes every default.</param>
    /// <returns>One <c>svg</c> element with title and description.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id prefix or a color of the options could be markup, a choice is none of its enumeration, the moment is not 0
    /// to 1, or something of the options is <see langword="null"/> that must not be.
    /// </exception>
    /// <exception cref="StretchKitDataException">The pose cannot be held; every error is listed with frame, joint, value and limit.</exception>
    public static string Draw(Stretch stretch, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stretch);

        options ??= new();
        OptionChecks.Run(options);
        if (stretch.Pose is not { } pose)
        {
            return Placeholder.Draw(stretch, options);
        }

        Refuse(stretch, pose.Check());
        return new FigureSheet(stretch, pose, options).Write();
    }

    private static void Refuse(Stretch stretch, IReadOnlyList<PoseIssue> issues)
    {
        if (issues.Any(issue => !issue.IsWarning))
        {
            throw new StretchKitDataException(issues.Where(issue => !issue.IsWarning).Select(issue => new DataDiagnostic
            {
                Code = issue.Code,
                Source = stretch.Id.Value,
                Path = $"$.pose, frame {issue.Frame}, {issue.Joint}",
                Line = 1,
                Column = 1,
                Problem = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{issue.Problem} (value {issue.Value}, limit {issue.Limit})"),
                Remedy = "change the pose so that a body can hold it",
            }));
        }
    }
}
