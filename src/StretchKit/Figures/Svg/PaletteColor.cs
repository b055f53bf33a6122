namespace StretchKit.Figures.Svg;

/// <summary>One color: the class it fills, its CSS variable without prefix, and its value on a light and a dark page.</summary>
internal readonly record struct PaletteColor(string Class, string Name, string Light, string Dark);
