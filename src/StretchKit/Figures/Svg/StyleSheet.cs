using System.Text;

namespace StretchKit.Figures.Svg;

/// <summary>Writes the style sheet: with variables, or with plain colors.</summary>
internal static class StyleSheet
{
    private const string ReducedMotion =
        "@media(prefers-reduced-motion:reduce){.sk .sk-an{display:none}.sk .sk-st{display:inline!important}}";

    /// <summary>Gets the sheet of inline figures, in the colors of the page's scheme.</summary>
    public static string Shared { get; } = Of(FigureTheme.Automatic, new Dictionary<string, string>(StringComparer.Ordinal), isAnimated: true, isInline: true);

    public static string Of(FigureTheme theme, IReadOnlyDictionary<string, string> own, bool isAnimated, bool isInline = false)
    {
        var css = new StringBuilder();
        if (theme is FigureTheme.FlatLight or FigureTheme.FlatDark)
        {
            var values = Palette.All.ToDictionary(color => color.Name, color => Value(color, theme is FigureTheme.FlatDark, own), StringComparer.Ordinal);
            Rules(css, name => values[name]);
        }
        else
        {
            Variables(css, theme is FigureTheme.Dark, own);
            if (theme is FigureTheme.Automatic)
            {
                css.Append("@media(prefers-color-scheme:dark){");
                Variables(css, isDark: true, own);
                css.Append('}');
            }

            // The gap lines have the color of the page, so the picture brings its page along.
            css.Append(isInline ? "" : ".sk{background:var(--sk-edge)}");
            Rules(css, name => $"var(--sk-{name})");
        }

        return css.Append(isAnimated ? ReducedMotion : "").ToString();
    }

    private static string Value(PaletteColor color, bool isDark, IReadOnlyDictionary<string, string> own) =>
        own.TryGetValue(color.Name, out var replaced) ? replaced : isDark ? color.Dark : color.Light;

    private static void Variables(StringBuilder css, bool isDark, IReadOnlyDictionary<string, string> own)
    {
        css.Append(".sk{");
        foreach (var color in Palette.All)
        {
            css.Append("--sk-").Append(color.Name).Append(':').Append(Value(color, isDark, own)).Append(';');
        }

        css.Append('}');
    }

    private static void Rules(StringBuilder css, Func<string, string> color)
    {
        foreach (var fill in Palette.Fills)
        {
            css.Append(".sk .").Append(fill.Class).Append("{fill:").Append(color(fill.Name)).Append('}');
        }

        Line(Ink.Target, "target-edge", "10;paint-order:stroke", "");
        Line("s", "edge", "11;paint-order:stroke", "");
        Line(Ink.Floor, "mat-side", "12", "none");
        Line(Ink.Arrow, "arrow", "18", "none");
        Line(Ink.ArrowHalo, "edge", "42", "none");
        Line(Ink.Strap, "strap", "16", "none");
        Line(Ink.Rim, "prop-dark", "14", "none");
        css.Append(".sk .g{fill:").Append(color("ghost")).Append(";opacity:.28}");

        void Line(string name, string variable, string width, string fill)
        {
            css.Append(".sk .").Append(name).Append("{stroke:").Append(color(variable)).Append(";stroke-width:").Append(width).Append(";stroke-linejoin:round");
            css.Append(fill.Length > 0 ? $";stroke-linecap:round;fill:{fill}" : "").Append('}');
        }
    }
}
