namespace StretchKit.Figures;

/// <summary>Which colors a standalone or flat figure has. An inline figure takes those of its page.</summary>
public enum FigureTheme
{
    /// <summary>Light, and dark for viewers who prefer it; in a flat figure light. The default value.</summary>
    Automatic,

    /// <summary>For a light page.</summary>
    Light,

    /// <summary>For a dark page.</summary>
    Dark,
}
