using StretchKit.Dosage;

namespace StretchKit.Composition;

/// <summary>The doses a candidate may have: its own, shorter ones for a short time, and more repetitions.</summary>
internal static class DoseMenu
{
    private const int MostChoices = 6;

    /// <summary>A hold shorter than this is no stretch (garber-2011: 10 to 30 s).</summary>
    private const int ShortestHoldSeconds = 10;

    /// <summary>Below this a routine is a break, in which a short dose is better than none.</summary>
    private static readonly TimeSpan ShortBreak = TimeSpan.FromMinutes(3);

    public static IReadOnlyList<Dose> For(Candidate candidate, TimeSpan time)
    {
        var own = candidate.Dose;
        var menu = new List<Dose> { own };
        if (time <= ShortBreak)
        {
            menu.Add(Short(own));
        }

        for (var repetitions = own.Repetitions.Count + 1; repetitions <= candidate.MostRepetitions && menu.Count < MostChoices; repetitions++)
        {
            menu.Add(own with { Repetitions = RepetitionCount.Of(repetitions) });
        }

        return [.. menu
            .Where(dose => candidate.SecondsPerMuscleAtMost is not { } limit || dose.TimeUnderStretch.TotalSeconds <= limit)
            .Distinct()
            .OrderBy(dose => dose.TimeUnderStretch)];
    }

    private static Dose Short(Dose own) => own.Hold.Seconds > ShortestHoldSeconds
        ? own with { Hold = HoldTime.FromSeconds(ShortestHoldSeconds), Repetitions = RepetitionCount.Of(1), Sets = SetCount.Of(1) }
        : own with { Repetitions = RepetitionCount.Of(Math.Max(1, own.Repetitions.Count / 2)), Sets = SetCount.Of(1) };
}
