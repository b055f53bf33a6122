using System.Globalization;
using StretchKit.Dosage;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says what evidence allows, in one line.</summary>
internal static class DoseRangeText
{
    public static string Of(DoseRange range, Words words)
    {
        var parts = new List<string>();
        if (range.HighestHold.Seconds > 0)
        {
            parts.Add(words.Of(Word.RangeHold, Pair(range.LowestHold.Seconds, range.HighestHold.Seconds)));
        }

        parts.Add($"{Pair(range.LowestRepetitions.Count, range.HighestRepetitions.Count)} {words.Noun(range.HighestRepetitions.Count, Word.RepetitionNouns)}");
        parts.Add($"{Pair(range.LowestSets.Count, range.HighestSets.Count)} {words.Noun(range.HighestSets.Count, Word.SetNouns)}");
        parts.Add(words.Of(Word.RangeDays, Pair(range.LowestDaysPerWeek, range.HighestDaysPerWeek)));
        return string.Join(", ", parts);
    }

    private static string Pair(int lowest, int highest) =>
        string.Create(CultureInfo.InvariantCulture, $"{lowest}{(lowest == highest ? "" : $"-{highest.ToString(CultureInfo.InvariantCulture)}")}");
}
