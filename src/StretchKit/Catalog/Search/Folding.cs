namespace StretchKit.Catalog.Search;

/// <summary>Brings texts to the letters that people type: lower case, without accents, words apart by one space.</summary>
/// <remarks>The table is our own because Unicode decomposition is not there when globalization is invariant.</remarks>
internal static class Folding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";

    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    /// <summary>Gets the most characters that a text of a length can fold to.</summary>
    public static int LongestOf(int length) => 3 * length;

    /// <summary>Folds a text and gives how many characters were written; the buffer holds <see cref="LongestOf"/> of it.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        var (previous, isGap) = ('\0', true);
        foreach (var raw in text)
        {
            var letter = char.ToLowerInvariant(raw);
            if (!char.IsLetterOrDigit(letter))
            {
                // The apostrophe of "child's" joins, everything else parts.
                isGap |= letter is not ('\'' or '’');
                continue;
            }

            // "30s" is two words.
            isGap |= char.IsAsciiDigit(letter) != char.IsAsciiDigit(previous) && previous != '\0' && (char.IsAsciiDigit(letter) || char.IsAsciiDigit(previous));
            if (isGap && length > 0)
            {
                folded[length++] = ' ';
            }

            (previous, isGap) = (letter, false);
            length += Write(letter, folded[length..]);
        }

        return length;
    }

    public static string Fold(string text)
    {
        Span<char> folded = new char[LongestOf(text.Length)];
        return folded[..Fold(text, folded)].ToString();
    }

    private static int Write(char letter, Span<char> folded)
    {
        if (letter < '\u0080')
        {
            folded[0] = letter;
            return 1;
        }

        var pair = letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            _ => "",
        };
        if (pair.Length > 0)
        {
            pair.CopyTo(folded);
            return pair.Length;
        }

        var index = Accented.IndexOf(letter, StringComparison.Ordinal);
        folded[0] = index < 0 ? letter : Plain[index];
        return 1;
    }
}
