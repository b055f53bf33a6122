namespace StretchKit.Figures;

/// <summary>Which colors a figure has, and how it carries them.</summary>
public enum FigureTheme
{
    /// <summary>Class names only, for a page that holds <see cref="FigureRenderer.StyleSheet"/> once. The default value.</summary>
    Inline,

    /// <summary>With a style sheet and a background of its own, for a file or an <c>img</c>: light, and dark for viewers who prefer it.</summary>
    Automatic,

    /// <summary>With a style sheet and a background of its own, light.</summary>
    Light,

    /// <summary>With a style sheet and a background of its own, dark.</summary>
    Dark,

    /// <summary>Light, with plain colors and no background, for rasterizers, PDF and mail, which know no CSS variables.</summary>
    FlatLight,

    /// <summary>Dark, with plain colors and no background.</summary>
    FlatDark,
}
