using System.Globalization;
using StretchKit.Localization;

namespace StretchKit.Catalog.Search;

/// <summary>A few words of a language that mean one thing to a search, such as the words for minutes.</summary>
internal sealed class SearchWords(string key, CultureInfo culture)
{
    private readonly string[] _words = [.. Read(key, culture).Concat(Read(key, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)];

    /// <summary>Says whether a folded word is one of them; they are few, so a scan beats hashing.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        foreach (var known in _words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Read(string key, CultureInfo culture) =>
        (TextTable.Find(culture, key) ?? "").Split(';').Select(Folding.Fold);
}
