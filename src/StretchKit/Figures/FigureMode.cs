namespace StretchKit.Figures;

/// <summary>How a figure carries its colors.</summary>
public enum FigureMode
{
    /// <summary>Class names only, for a page that holds <see cref="FigureRenderer.StyleSheet"/> once. The default value.</summary>
    Inline,

    /// <summary>With its own style sheet of CSS variables, for a file or an <c>img</c>.</summary>
    Standalone,

    /// <summary>With plain colors, for rasterizers, PDF and mail, which know no CSS variables.</summary>
    Flat,
}
