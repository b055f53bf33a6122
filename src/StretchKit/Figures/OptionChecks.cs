using StretchKit.Anatomy;
using StretchKit.Figures.Svg;
using StretchKit.Poses;
using StretchKit.Serialization;

namespace StretchKit.Figures;

/// <summary>Refuses options that mean nothing, or that could put markup into a figure.</summary>
internal static class OptionChecks
{
    public static void Run(FigureOptions options)
    {
        if (options is { IdPrefix: null } or { Colors: null } or { Culture: null })
        {
            throw new ArgumentException($"{nameof(options.IdPrefix)}, {nameof(options.Colors)} and {nameof(options.Culture)} may not be null.", nameof(options));
        }

        Vocabulary<BodySide>.Defined(options.Side, nameof(options));
        Vocabulary<FigureTheme>.Defined(options.Theme, nameof(options));
        Vocabulary<FigureLayout>.Defined(options.Layout, nameof(options));
        Vocabulary<BodyBuild>.Defined(options.Build, nameof(options));
        if (!options.IdPrefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            throw new ArgumentException($"The id prefix '{options.IdPrefix}' may only have letters, digits, hyphens and underscores.", nameof(options));
        }

        foreach (var (name, color) in options.Colors)
        {
            if (!Palette.All.Any(known => known.Name == name))
            {
                throw new ArgumentException($"There is no color '{name}'; the colors are {string.Join(", ", Palette.All.Select(known => known.Name))}.", nameof(options));
            }

            if (color is not { Length: 7 } || color[0] != '#' || !color.Skip(1).All(char.IsAsciiHexDigit))
            {
                throw new ArgumentException($"The color of '{name}' is '{color}'; write it as #rrggbb.", nameof(options));
            }
        }

        if (options.Moment is { } moment && !(moment >= 0 && moment <= 1))
        {
            throw new ArgumentException("The moment is from 0 to 1.", nameof(options));
        }
    }
}
