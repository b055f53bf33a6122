using System.Globalization;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Search;

/// <summary>Understands "30 s", "2 minutes" and "short", and knows how long each entry takes with all its sides.</summary>
internal sealed class SearchTime(IReadOnlyList<Stretch> stretches, CultureInfo culture)
{
    private const int SecondsInMinute = 60;

    private const int ShortSeconds = 60;

    private const int Weight = 10_000;

    private readonly int[] _seconds = [.. stretches.Select(stretch => stretch.Sides.Count * (int)(stretch.SetUp + stretch.Dose.Duration).TotalSeconds)];

    private readonly SearchWords _secondWords = new("search.seconds", culture);

    private readonly SearchWords _minuteWords = new("search.minutes", culture);

    private readonly SearchWords _shortWords = new("search.short", culture);

    /// <summary>Reads a time from a word and the one after it; 0 when they are no time.</summary>
    public int SecondsOf(ReadOnlySpan<char> word, ReadOnlySpan<char> next, out bool isNextTaken)
    {
        isNextTaken = false;
        if (_shortWords.Has(word))
        {
            return ShortSeconds;
        }

        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > SecondsInMinute * SecondsInMinute)
        {
            return 0;
        }

        var unit = _secondWords.Has(next) ? 1 : _minuteWords.Has(next) ? SecondsInMinute : 0;
        isNextTaken = unit > 0;
        return number * unit;
    }

    /// <summary>Notes the entries that fit into a time; those that use it well more than those that hardly do.</summary>
    public void Match(int limitSeconds, Span<int> best)
    {
        for (var entry = 0; entry < best.Length; entry++)
        {
            if (_seconds[entry] <= limitSeconds)
            {
                best[entry] = Weight / 2 * (limitSeconds + _seconds[entry]) / limitSeconds;
            }
        }
    }
}
