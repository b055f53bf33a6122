using StretchKit.Anatomy;
using StretchKit.Figures.Outlines;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Figures.Svg;

/// <summary>Writes the opening of a figure: view box, title, description, colors.</summary>
internal static class FigureHead
{
    public static void Write(SvgText svg, Stretch stretch, FigureOptions options, Bounds view, string description, bool isAnimated)
    {
        var id = options.IdPrefix + stretch.Id.Value;
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk\"").Rectangle("viewBox", view);
        svg.Raw(" role=\"img\" aria-labelledby=\"").Raw(id).Raw("-t ").Raw(id).Raw("-d\"><title id=\"").Raw(id).Raw("-t\">").Text(stretch.Name.ToString(options.Culture));
        if (stretch.Laterality is Laterality.Sided)
        {
            var side = Message.Of(options.Side is BodySide.Left ? "side.left" : "side.right");
            svg.Raw(", ").Text(side.ToString(options.Culture));
        }

        svg.Raw("</title><desc id=\"").Raw(id).Raw("-d\">").Text(description).Raw("</desc>");
        if (options.Theme is not FigureTheme.Inline)
        {
            svg.Raw("<style>").Raw(StyleSheet.Of(options.Theme, options.Colors, isAnimated)).Raw("</style>");
        }
    }
}
