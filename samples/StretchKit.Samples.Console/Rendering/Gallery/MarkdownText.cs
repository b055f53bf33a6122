using System.Net;
using System.Text;

namespace StretchKit.Samples.Console.Rendering.Gallery;

/// <summary>Text of an entry on a Markdown page: whatever it says, it cannot become markup.</summary>
internal static class MarkdownText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder();
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '"' => safe.Append("&quot;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '!' or '~' => safe.Append('\\').Append(letter),
                _ => safe.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }

        return safe.ToString();
    }

    /// <summary>Gives text for an HTML element on the page or an attribute of it.</summary>
    public static string Attribute(string text) => WebUtility.HtmlEncode(text).Replace("[", "&#91;", StringComparison.Ordinal);
}
