using System.Text;
using Spectre.Console.Rendering;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Breaks text into lines between words; a word longer than a line is broken, never cut.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var length = Width(word);
            if (used > 0 && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += length;
        }

        if (used > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Counts terminal columns: some letters take two.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (Width(word) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var letter in word.EnumerateRunes())
        {
            var length = Width(letter.ToString());
            if (used > 0 && used + length > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(letter);
            used += length;
        }

        yield return piece.ToString();
    }
}
