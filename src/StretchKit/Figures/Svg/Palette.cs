namespace StretchKit.Figures.Svg;

/// <summary>The colors: class, variable, light and dark value.</summary>
/// <remarks>
/// All that carries meaning has 3:1 against the page (WCAG 2.2, 1.4.11). Target on trousers and shirt falls under 3:1 in
/// places, so every patch has a dark outline of 5.8:1 against it.
/// </remarks>
internal static class Palette
{
    public static IReadOnlyList<PaletteColor> Fills { get; } =
    [
        new(Ink.Leg, "leg", "#34507a", "#5b7ec0"),
        new(Ink.LegFar, "leg-far", "#7f95b8", "#4a62a0"),
        new(Ink.Skin, "skin", "#cc8254", "#e5aa80"),
        new(Ink.SkinFar, "skin-far", "#a96d47", "#b07c58"),
        new(Ink.Top, "top", "#1b7f74", "#25897e"),
        new(Ink.TopFar, "top-far", "#135c54", "#1d7268"),
        new(Ink.Hair, "hair", "#3b2b28", "#7e6054"),
        new(Ink.Eye, "eye", "#2b211f", "#20181a"),
        new(Ink.Target, "target", "#ffb703", "#ffb703"),
        new(Ink.Mat, "mat", "#dfe6ee", "#2b3541"),
        new(Ink.MatSide, "mat-side", "#b4c1d0", "#4a5868"),
        new(Ink.Prop, "prop", "#a88a62", "#8f7753"),
        new(Ink.PropTop, "prop-top", "#cdaa80", "#ad926a"),
        new(Ink.PropDark, "prop-dark", "#80683f", "#75623f"),
    ];

    public static IReadOnlyList<PaletteColor> Lines { get; } =
    [
        new("", "target-edge", "#5c3a00", "#5c3a00"),
        new("", "edge", "#ffffff", "#12161b"),
        new("", "arrow", "#16233b", "#f4f7fb"),
        new("", "ghost", "#8b97a8", "#5c6a7c"),
        new("", "strap", "#8f5a2b", "#c9a86f"),
    ];

    public static IEnumerable<PaletteColor> All => Fills.Concat(Lines);
}
