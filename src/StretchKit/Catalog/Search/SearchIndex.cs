using System.Buffers;
using System.Globalization;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Search;

/// <summary>
/// Finds entries by what people write, in one language. Each word speaks for the entries it stands in; first come the
/// entries that the most words speak for, then those for which they say the most. Safe to use from several threads.
/// </summary>
internal sealed class SearchIndex
{
    public const int LongestQuery = 200;

    private const int MostWords = 16;

    private const int MostOnStack = 512;

    /// <summary>The count of words stands above the sum of what they say, in one number.</summary>
    private const int OneWord = 1 << 26;

    private const int WordsForgiven = 3;

    private readonly IReadOnlyList<Stretch> _stretches;
    private readonly TermTable _terms;
    private readonly SearchTime _time;
    private readonly SearchWords _unsaying;

    public SearchIndex(IReadOnlyList<Stretch> stretches, CultureInfo culture)
    {
        _stretches = stretches;
        _terms = new SearchIndexBuilder(culture).Build(stretches);
        _time = new(stretches, culture);
        _unsaying = new("search.unsaying", culture);
    }

    /// <summary>Gives the best entries, at most so many. Allocates the answer only.</summary>
    public Stretch[] Find(ReadOnlySpan<char> text, int most)
    {
        text = text[..Math.Min(text.Length, LongestQuery)];
        Span<char> folded = stackalloc char[Folding.LongestOf(LongestQuery)];
        var words = folded[..Folding.Fold(text, folded)];
        var count = _stretches.Count;
        if (2 * count <= MostOnStack)
        {
            Span<int> numbers = stackalloc int[2 * count];
            return Find(words, numbers[..count], numbers[count..], most);
        }

        var rented = ArrayPool<int>.Shared.Rent(2 * count);
        try
        {
            return Find(words, rented.AsSpan(0, count), rented.AsSpan(count, count), most);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        return end < 0 ? words : words[..end];
    }

    private static ReadOnlySpan<char> AfterFirst(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        return end < 0 ? default : words[(end + 1)..];
    }

    private Stretch[] Find(ReadOnlySpan<char> words, Span<int> scores, Span<int> best, int most)
    {
        scores.Clear();
        Span<char> joined = stackalloc char[Folding.LongestOf(LongestQuery)];
        var joinedLength = 0;
        for (var read = 0; words.Length > 0 && read < MostWords; read++)
        {
            var word = FirstWord(words);
            var rest = AfterFirst(words);
            best.Clear();
            var isNextTaken = false;
            if (_time.SecondsOf(word, FirstWord(rest), out isNextTaken) is > 0 and var seconds)
            {
                _time.Match(seconds, best);
            }
            else
            {
                word.CopyTo(joined[joinedLength..]);
                joinedLength += word.Length;
                Speak(word, FirstWord(rest), best);
            }

            for (var entry = 0; entry < scores.Length; entry++)
            {
                scores[entry] += best[entry] > 0 ? OneWord + best[entry] : 0;
            }

            words = isNextTaken ? AfterFirst(rest) : rest;
        }

        best.Clear();
        _terms.MatchExactly(joined[..joinedLength], best);
        for (var entry = 0; entry < scores.Length; entry++)
        {
            scores[entry] += best[entry];
        }

        return Best(scores, most);
    }

    /// <summary>Lets one word speak; two that are one word elsewhere speak together.</summary>
    private void Speak(ReadOnlySpan<char> word, ReadOnlySpan<char> next, Span<int> best)
    {
        if (_unsaying.Has(word))
        {
            return;
        }

        _terms.Match(word, best);
        if (next.Length > 0)
        {
            Span<char> pair = stackalloc char[word.Length + next.Length];
            word.CopyTo(pair);
            next.CopyTo(pair[word.Length..]);
            _terms.MatchExactly(pair, best);
        }
    }

    private Stretch[] Best(ReadOnlySpan<int> scores, int most)
    {
        var highest = 0;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var fewestWords = highest / OneWord;
        fewestWords -= fewestWords >= WordsForgiven ? 1 : 0;
        Span<int> chosen = stackalloc int[most];
        var count = 0;
        for (var entry = 0; entry < scores.Length; entry++)
        {
            if (fewestWords == 0 || scores[entry] < fewestWords * OneWord)
            {
                continue;
            }

            var place = count;
            while (place > 0 && scores[chosen[place - 1]] < scores[entry])
            {
                place--;
            }

            if (place < most)
            {
                count = Math.Min(count + 1, most);
                chosen[place..(count - 1)].CopyTo(chosen[(place + 1)..]);
                chosen[place] = entry;
            }
        }

        var found = new Stretch[count];
        for (var index = 0; index < count; index++)
        {
            found[index] = _stretches[chosen[index]];
        }

        return found;
    }
}
