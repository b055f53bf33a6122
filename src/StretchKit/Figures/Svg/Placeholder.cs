using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Figures.Svg;

/// <summary>Stands where a stretch has no pose: an empty frame with a standing outline, and words that say so.</summary>
internal static class Placeholder
{
    public static string Draw(Stretch stretch, FigureOptions options)
    {
        var svg = new SvgText();
        var missing = Message.Of("figure.missing").ToString(options.Culture);
        FigureHead.Write(svg, stretch, options, new(0, 0, 1120, 840), missing, isAnimated: false);
        svg.Path(Ink.Floor, "M60 60h1000v720H60z");
        svg.Path(Ink.MatSide, "M560 170a65 75 0 1 0 .1 0zM470 350q90-40 180 0l10 200h-40l-15 170h-90l-15-170h-40z");
        return svg.Raw("</svg>").ToString();
    }
}
