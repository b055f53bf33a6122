using StretchKit.Dosage;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Gives the dose of a stretch for a person: the entry's own, moved into the person's range, then capped by safety.</summary>
internal static class DoseRule
{
    /// <summary>From this age on, the range for older adults holds (garber-2011, feland-2001).</summary>
    private const int OlderAdultAge = 65;

    private const int AdultAge = 18;

    public static Dose For(Stretch stretch, PersonFacts person, IReadOnlyList<Modification> changes)
    {
        var range = stretch.DoseRangeFor(PopulationOf(person));
        var dose = stretch.Dose with
        {
            Hold = Within(stretch.Dose.Hold, range.LowestHold, range.HighestHold),
            Repetitions = RepetitionCount.Of(Math.Clamp(stretch.Dose.Repetitions.Count, range.LowestRepetitions.Count, range.HighestRepetitions.Count)),
        };
        var cap = changes.Min(change => change.HoldAtMostSeconds);
        dose = cap is { } seconds && dose.Hold.Seconds > seconds ? dose with { Hold = HoldTime.FromSeconds(seconds) } : dose;
        return changes.Min(change => change.SecondsPerMuscleAtMost) is { } limit ? Below(dose, limit) : dose;
    }

    /// <summary>Takes away sets, then repetitions, then hold, until the time under stretch keeps a limit.</summary>
    private static Dose Below(Dose dose, int limitSeconds)
    {
        while (dose.TimeUnderStretch.TotalSeconds > limitSeconds)
        {
            dose = dose switch
            {
                { Sets.Count: > 1 } => dose with { Sets = SetCount.Of(dose.Sets.Count - 1) },
                { Repetitions.Count: > 1 } => dose with { Repetitions = RepetitionCount.Of(dose.Repetitions.Count - 1) },
                { Hold.Seconds: > 0 } => dose with { Hold = HoldTime.FromSeconds(Math.Max(0, limitSeconds - dose.MoveSeconds)) },
                _ => dose with { MoveSeconds = limitSeconds },
            };
        }

        return dose;
    }

    private static Population PopulationOf(PersonFacts person)
    {
        if (person["pregnant"].Truth.IsTrue)
        {
            return Population.Pregnant;
        }

        var age = person["age-years"];
        return (age.IsKnown ? age.Number : null) switch
        {
            >= OlderAdultAge => Population.OlderAdult,
            < AdultAge => Population.Youth,
            _ => Population.Adult,
        };
    }

    private static HoldTime Within(HoldTime hold, HoldTime lowest, HoldTime highest) =>
        hold < lowest ? lowest : hold > highest ? highest : hold;
}
