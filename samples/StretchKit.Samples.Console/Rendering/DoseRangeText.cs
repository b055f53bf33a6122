using System.Globalization;
using StretchKit.Dosage;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Says what evidence allows, in one line.</summary>
internal static class DoseRangeText
{
    public static string Of(DoseRange range)
    {
        var parts = new List<string>();
        if (range.HighestHold.Seconds > 0)
        {
            parts.Add($"hold {Pair(range.LowestHold.Seconds, range.HighestHold.Seconds)} s");
        }

        parts.Add($"{Pair(range.LowestRepetitions.Count, range.HighestRepetitions.Count)} {(range.HighestRepetitions.Count == 1 ? "repetition" : "repetitions")}");
        parts.Add($"{Pair(range.LowestSets.Count, range.HighestSets.Count)} {(range.HighestSets.Count == 1 ? "set" : "sets")}");
        parts.Add($"{Pair(range.LowestDaysPerWeek, range.HighestDaysPerWeek)} days a week");
        return string.Join(", ", parts);
    }

    private static string Pair(int lowest, int highest) =>
        string.Create(CultureInfo.InvariantCulture, $"{lowest}{(lowest == highest ? "" : $"-{highest.ToString(CultureInfo.InvariantCulture)}")}");
}
