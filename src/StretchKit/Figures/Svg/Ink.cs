namespace StretchKit.Figures.Svg;

/// <summary>The class names of the style sheet, short because every path carries one.</summary>
internal static class Ink
{
    public const string Leg = "l";
    public const string LegFar = "m";
    public const string Skin = "a";
    public const string SkinFar = "b";
    public const string Top = "t";
    public const string TopFar = "u";
    public const string Hair = "h";
    public const string Eye = "e";
    public const string Target = "x";
    public const string Mat = "k";
    public const string MatSide = "j";
    public const string Prop = "p";
    public const string PropTop = "q";
    public const string PropDark = "n";
    public const string Floor = "f";
    public const string Arrow = "r";
    public const string ArrowHalo = "o";
    public const string Strap = "w";
    public const string Rim = "v";
    public const string Ghost = "g";

    /// <summary>Gives the class list of a part with a gap line around it.</summary>
    public static string WithGap(string ink) => ink switch
    {
        Leg => "l s",
        LegFar => "m s",
        Skin => "a s",
        SkinFar => "b s",
        Top => "t s",
        TopFar => "u s",
        Hair => "h s",
        Prop => "p s",
        PropTop => "q s",
        PropDark => "n s",
        _ => ink + " s",
    };
}
