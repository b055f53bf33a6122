using System.Globalization;
using System.Net;
using System.Text;
using StretchKit.Figures;
using StretchKit.Routines;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows a routine as pictures: one SVG with every step in order, its name, side and time.</summary>
internal static class RoutineSheet
{
    private const int Columns = 4;

    private const int Width = 240;

    private const int Height = 180;

    private const int Band = 52;

    private const int Gap = 16;

    public static string Write(Routine routine, Words words)
    {
        var columns = Math.Min(Columns, routine.Steps.Count);
        var rows = (routine.Steps.Count + Columns - 1) / Columns;
        var (width, height) = ((columns * (Width + Gap)) + Gap, (rows * (Height + Band + Gap)) + Gap);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">");
        svg.Append(WebUtility.HtmlEncode(words.Of(Word.SheetTitle, Say.Clock(routine.Duration), words.Count(routine.Steps.Count, Word.StepNouns)))).Append("</title><style>").Append(FigureRenderer.StyleSheet);
        svg.Append(".sk{background:var(--sk-edge)}.sk text{font:13px system-ui,sans-serif;fill:var(--sk-arrow);text-anchor:middle}.sk .w1{font-weight:600}</style>");
        for (var index = 0; index < routine.Steps.Count; index++)
        {
            WriteStep(svg, routine.Steps[index], index, words, Gap + (index % Columns * (Width + Gap)), Gap + (index / Columns * (Height + Band + Gap)));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void WriteStep(StringBuilder svg, RoutineStep step, int index, Words words, int x, int y)
    {
        var figure = FigureRenderer.Draw(step.Stretch, new()
        {
            Side = step.Side,
            Layout = FigureLayout.Single,
            Culture = words.Culture,
            IdPrefix = string.Create(CultureInfo.InvariantCulture, $"s{index + 1}-"),
        });
        svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"{x}\" y=\"{y}\" width=\"{Width}\" height=\"{Height}\">{figure}</svg>");
        var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
        Text(svg, "w1", number + step.Stretch.Name.ToString(words.Culture), x, y + Height + 18);
        var side = step.Side is Anatomy.BodySide.Both ? "" : $"{words.Name(step.Side)}, ";
        Text(svg, "w2", $"{side}{Say.Length(step.Duration)}", x, y + Height + 36);
    }

    private static void Text(StringBuilder svg, string name, string text, int x, int y) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{name}\" x=\"{x + (Width / 2)}\" y=\"{y}\">{WebUtility.HtmlEncode(text)}</text>");
}
