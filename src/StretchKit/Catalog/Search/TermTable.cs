using System.Numerics;
using StretchKit.Serialization;

namespace StretchKit.Catalog.Search;

/// <summary>All words of an index in ordinal order, each with the entries it stands in. Looking up allocates nothing.</summary>
internal sealed class TermTable
{
    private const int ShortestMisspelt = 4;

    private const int ShortestTwiceMisspelt = 7;

    private const int ShortestInside = 4;

    private const int ShortestPrefix = 2;

    private readonly string[] _terms;
    private readonly ulong[] _letters;
    private readonly int[] _rarity;
    private readonly Posting[][] _postings;

    public TermTable(IReadOnlyDictionary<string, Dictionary<int, int>> terms, int entries)
    {
        var sorted = terms.OrderBy(term => term.Key, StringComparer.Ordinal).ToArray();
        _terms = Array.ConvertAll(sorted, term => term.Key);
        _letters = Array.ConvertAll(_terms, term => Letters(term));
        _postings = Array.ConvertAll(sorted, term => term.Value.Select(pair => new Posting(pair.Key, pair.Value)).OrderBy(posting => posting.Entry).ToArray());
        _rarity = Array.ConvertAll(_postings, postings => 4 + BitOperations.Log2((uint)(entries / postings.Length) + 1));
    }

    /// <summary>Notes for each entry the best that one word says of it: as it stands, as a beginning, or misspelt.</summary>
    /// <returns>Whether the word says anything.</returns>
    public bool Match(ReadOnlySpan<char> word, Span<int> best)
    {
        var at = LowerBound(word);
        var isFound = false;
        for (var index = at; index < _terms.Length && word.Length >= ShortestPrefix && _terms[index].AsSpan().StartsWith(word); index++)
        {
            Note(index, _terms[index].Length == word.Length ? 100 : 50 + (30 * word.Length / _terms[index].Length), best);
            isFound = true;
        }

        if (word.Length < ShortestPrefix && at < _terms.Length && word.SequenceEqual(_terms[at]))
        {
            Note(at, 100, best);
            isFound = true;
        }

        return isFound || (word.Length >= ShortestMisspelt && MatchMisspelt(word, best));
    }

    /// <summary>Notes only what has the word exactly; for several words written as one.</summary>
    public void MatchExactly(ReadOnlySpan<char> word, Span<int> best)
    {
        var at = LowerBound(word);
        if (at < _terms.Length && word.SequenceEqual(_terms[at]))
        {
            Note(at, 100, best);
        }
    }

    private static ulong Letters(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << (letter % 64);
        }

        return letters;
    }

    private bool MatchMisspelt(ReadOnlySpan<char> word, Span<int> best)
    {
        var slips = word.Length >= ShortestTwiceMisspelt ? 2 : 1;
        var letters = Letters(word);
        var isFound = false;
        for (var index = 0; index < _terms.Length; index++)
        {
            if (BitOperations.PopCount(letters & ~_letters[index]) <= slips && Closeness(word, _terms[index], slips) is > 0 and var closeness)
            {
                Note(index, closeness, best);
                isFound = true;
            }
        }

        return isFound;
    }

    /// <summary>Says how near a term is: a slip or two, a slip in its beginning, or the word inside it as compounds have it.</summary>
    private static int Closeness(ReadOnlySpan<char> word, ReadOnlySpan<char> term, int slips)
    {
        if (Math.Abs(word.Length - term.Length) <= slips && EditDistance.Between(word, term, slips) is var distance && distance <= slips)
        {
            return 80 - (20 * distance);
        }

        if (term.Length <= word.Length)
        {
            return 0;
        }

        if (term[1..].IndexOf(word) >= 0)
        {
            return 35;
        }

        return word.Length > ShortestInside && term.Length > word.Length + slips && EditDistance.Between(word, term[..word.Length], slips) <= slips ? 30 : 0;
    }

    private void Note(int term, int quality, Span<int> best)
    {
        foreach (var posting in _postings[term])
        {
            best[posting.Entry] = Math.Max(best[posting.Entry], posting.Weight * quality * _rarity[term]);
        }
    }

    private int LowerBound(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _terms.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_terms[middle].AsSpan().SequenceCompareTo(word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
