using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>A number on the other side of a limit that some rule names, and how to say it.</summary>
/// <param name="number">The number nearest to the one that is known.</param>
/// <param name="lowest">The least number between the same limits; <see langword="null"/> when there is no limit below that matters.</param>
/// <param name="beyond">The first number above them; <see langword="null"/> when there is none.</param>
/// <param name="distance">The steps from the number that is known.</param>
internal readonly struct NumberAnswer(int number, int? lowest, int? beyond, int distance)
{
    public int Number { get; init; } = number;

    public int? Lowest { get; init; } = lowest;

    public int? Beyond { get; init; } = beyond;

    public int Distance { get; init; } = distance;

    /// <summary>Gives one answer for each stretch between limits in which the known number does not lie.</summary>
    /// <param name="starts">The least number of each stretch, ascending.</param>
    /// <param name="known">The number that is known.</param>
    /// <param name="onlyGrows">Whether the number only moves up, as time does.</param>
    public static IEnumerable<NumberAnswer> Other(IReadOnlyList<int> starts, int? known, bool onlyGrows)
    {
        for (var index = 0; index < starts.Count && starts.Count > 1; index++)
        {
            int? beyond = index + 1 < starts.Count ? starts[index + 1] : null;
            if (known is not { } now)
            {
                yield return new(starts[index], index == 0 ? null : starts[index], beyond, 0);
            }
            else if (now < starts[index])
            {
                yield return new(starts[index], starts[index], null, starts[index] - now);
            }
            else if (now >= beyond && !onlyGrows)
            {
                yield return new(beyond.Value - 1, null, beyond, now - beyond.Value + 1);
            }
        }
    }

    public static IReadOnlyList<int> Starts(IEnumerable<FactState> answers) => [.. answers.Select(answer => answer.Number).OfType<int>()];

    /// <summary>Says the answer by one of three texts, which end in <c>below</c>, <c>at-least</c> and <c>between</c>.</summary>
    public Message Say(string prefix, params (string Name, object Value)[] slots) => (Lowest, Beyond) switch
    {
        (null, { } beyond) => Message.Of($"{prefix}below", [.. slots, ("number", beyond)]),
        ({ } lowest, null) => Message.Of($"{prefix}at-least", [.. slots, ("number", lowest)]),
        ({ } lowest, { } beyond) => Message.Of($"{prefix}between", [.. slots, ("lowest", lowest), ("highest", beyond - 1)]),
        _ => Message.Of($"{prefix}at-least", [.. slots, ("number", Number)]),
    };
}
