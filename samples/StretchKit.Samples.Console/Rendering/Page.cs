using System.Globalization;
using Spectre.Console;
using StretchKit.Localization;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>A page of wrapped text, at most 80 columns wide, without a space at the end of a line.</summary>
internal sealed class Page(IAnsiConsole console, CultureInfo? culture = null)
{
    private const int WidestColumns = 80;

    private const int NarrowestColumns = 20;

    private int Width { get; } = Math.Clamp(console.Profile.Width, NarrowestColumns, WidestColumns);

    /// <summary>Gets the language of the page.</summary>
    public CultureInfo Culture => Words.Culture;

    /// <summary>Gets what is said in that language.</summary>
    public Words Words { get; } = culture is null ? Words.English : new(culture);

    /// <summary>Gives a text of the library in the language of the page.</summary>
    public string Say(Message text) => text.ToString(Culture);

    /// <summary>Gives texts of the library with what stands between them.</summary>
    public string Say(FormattableString text) => text.ToString(Culture);

    /// <summary>Gives fixed words in the language of the page, filled with values.</summary>
    public string Say(Word word, params object[] values) => Words.Of(word, values);

    public void Blank() => console.WriteLine();

    public void Section(Word title) => Section(Say(title));

    /// <summary>Starts a part of the page.</summary>
    public void Section(string title)
    {
        Blank();
        var start = $"── {title} ";
        console.WriteLine(start + new string('─', Math.Max(0, Width - TextWrap.Width(start))), Look.Heading);
    }

    public void Text(string text, int indent = 0, Style? style = null) => Item("", text, indent, style: style);

    /// <summary>Writes text beside a label; further lines stand under the text.</summary>
    public void Item(string label, string text, int indent = 0, Style? labelStyle = null, Style? style = null)
    {
        var hang = indent + TextWrap.Width(label);
        var prefix = new string(' ', indent);
        foreach (var line in TextWrap.Lines(text, Math.Max(1, Width - hang)))
        {
            console.Write(prefix);
            console.Write(label, labelStyle ?? Look.Plain);
            console.WriteLine(line, style ?? Look.Plain);
            (prefix, label) = (new string(' ', hang), "");
        }
    }

    /// <summary>Writes text beside fixed words as its label.</summary>
    public void Item(Word label, string text, int indent = 0, Style? labelStyle = null, Style? style = null) =>
        Item($"{Say(label)} ", text, indent, labelStyle, style);

    public void Bullet(string text, int indent = 0, Style? style = null) => Item("• ", text, indent, style: style);
}
