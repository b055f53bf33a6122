using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;

namespace StretchKit.Figures.Sheets;

/// <summary>Writes a body as one pale silhouette.</summary>
internal static class Ghost
{
    public static void Write(SvgText svg, Drawing drawing)
    {
        // One group, so that overlapping parts are not darker; one path each, so that directions cannot cut holes.
        svg.Raw("<g class=\"g\">");
        foreach (var part in drawing.Parts.Where(part => part.IsBody))
        {
            svg.Raw("<path d=\"").Data(drawing.Outline.Pen.Text(part.Shapes[0].Stroke)).Raw("\"/>");
        }

        svg.Raw("</g>");
    }
}
