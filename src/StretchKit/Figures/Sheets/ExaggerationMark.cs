using StretchKit.Figures.Outlines;
using StretchKit.Figures.Svg;

namespace StretchKit.Figures.Sheets;

/// <summary>Writes "×2" into the corner of a figure whose movement is drawn larger than life.</summary>
internal static class ExaggerationMark
{
    private static readonly string[] Digits = ["m0-40q30-28 30 8q0 18-30 46h34", "m2-44q30-12 26 14q-2 16-20 16q24 2 22 22q-4 26-34 12", "m24 14v-70l-28 48h40"];

    public static void Write(SvgText svg, Bounds view, int factor)
    {
        var (x, y) = (Pen.Round(view.Right) - 120, Pen.Round(view.Top) + 90);
        svg.Raw("<path class=\"r\" d=\"M").Raw(x).Raw(" ").Raw(y).Raw("l-34-34m34 0l-34 34m54 0").Raw(Digits[factor - 2]).Raw("\"/>");
    }
}
