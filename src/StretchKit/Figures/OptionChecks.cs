using StretchKit.Figures.Svg;

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

        RefuseUndefined(options.Side, nameof(options));
        RefuseUndefined(options.Theme, nameof(options));
        RefuseUndefined(options.Layout, nameof(options));
        RefuseUndefined(options.Build, nameof(options));
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

            if (color.Length != 7 || color[0] != '#' || !color.Skip(1).All(char.IsAsciiHexDigit))
            {
                throw new ArgumentException($"The color of '{name}' is '{color}'; write it as #rrggbb.", nameof(options));
            }
        }

        if (options.Moment is { } moment && !(moment >= 0 && moment <= 1))
        {
            throw new ArgumentException("The moment is from 0 to 1.", nameof(options));
        }
    }

    private static void RefuseUndefined<T>(T value, string paramName)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentException($"{value} is not a {typeof(T).Name}.", paramName);
        }
    }
}
