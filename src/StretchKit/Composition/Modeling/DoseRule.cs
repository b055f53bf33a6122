using StretchKit.Dosage;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>The dose of a stretch for a person: the entry's own, moved into the person's range, then capped by safety.</summary>
internal sealed class DoseRule(PersonFacts person)
{
    /// <summary>From this age on, the range for older adults holds (garber-2011, feland-2001).</summary>
    private const int OlderAdultAge = 65;

    private const int AdultAge = 18;

    private readonly Population _population = PopulationOf(person);

    public UsualDoses UsualOf(StretchEntry entry) => entry.UsualDoses(_population);

    public static DoseChoice Of(Stretch stretch, DoseRange range, int? holdAtMost, int? secondsAtMost)
    {
        var own = DoseChoice.Of(stretch.Dose);
        var dose = own with
        {
            Hold = Math.Clamp(own.Hold, range.LowestHold.Seconds, range.HighestHold.Seconds),
            Repetitions = Math.Clamp(own.Repetitions, range.LowestRepetitions.Count, range.HighestRepetitions.Count),
        };
        dose = dose with { Hold = Math.Min(dose.Hold, holdAtMost ?? int.MaxValue) };
        return secondsAtMost is { } limit ? Below(dose, limit) : dose;
    }

    /// <summary>Takes away sets, then repetitions, then hold, until the time under stretch keeps a limit.</summary>
    private static DoseChoice Below(DoseChoice dose, int limitSeconds)
    {
        while (dose.UnderStretch > limitSeconds)
        {
            dose = dose switch
            {
                { Sets: > 1 } => dose with { Sets = dose.Sets - 1 },
                { Repetitions: > 1 } => dose with { Repetitions = dose.Repetitions - 1 },
                { Hold: > 0 } => dose with { Hold = Math.Max(0, limitSeconds - dose.Move) },
                _ => dose with { Move = limitSeconds },
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
}
