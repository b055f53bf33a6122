using Spectre.Console;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>The few styles of a page. Nothing is said by color alone.</summary>
internal static class Look
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Care { get; } = new(Color.Maroon, decoration: Decoration.Bold);

    public static Style Change { get; } = new(Color.Olive);
}
