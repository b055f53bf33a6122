using System.Globalization;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Names steps in short: <c>steps 1-4, 7</c>.</summary>
internal static class StepNumbers
{
    public static string Of(IReadOnlyList<int> numbers, Words words)
    {
        var parts = new List<string>();
        for (var start = 0; start < numbers.Count;)
        {
            var end = start;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            parts.Add(end == start
                ? numbers[start].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{numbers[start]}-{numbers[end]}"));
            start = end + 1;
        }

        return $"{words.Noun(numbers.Count, Word.StepNouns)} {string.Join(", ", parts)}";
    }
}
