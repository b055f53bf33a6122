using StretchKit.Dosage;

namespace StretchKit.Composition.Modeling;

/// <summary>One dose a candidate may have, as numbers; becomes a <see cref="Dose"/> only when it is chosen.</summary>
/// <param name="Hold">Seconds of each hold.</param>
/// <param name="Move">Seconds of movement in each repetition.</param>
/// <param name="Repetitions">Repetitions in a set.</param>
/// <param name="Sets">Sets.</param>
/// <param name="IsLongerOnOneSide">Whether the side the person stresses gets one repetition more.</param>
internal readonly record struct DoseChoice(int Hold, int Move, int Repetitions, int Sets, bool IsLongerOnOneSide = false)
{
    private const int SecondsPerLevel = 15;

    private const int MostLevels = 15;

    /// <summary>Gets the time under stretch on one side, in seconds, without the further repetition of a stressed side.</summary>
    public int UnderStretch => (Hold + Move) * Repetitions * Sets;

    /// <summary>Gets the most time under stretch that either side gets.</summary>
    public int MostUnderStretch => UnderStretch + (IsLongerOnOneSide ? Hold + Move : 0);

    /// <summary>Gets how long it takes on one side, with the pauses between holds.</summary>
    public int Seconds => UnderStretch + (Hold == 0 ? 0 : Dose.SecondsBetweenHolds * ((Repetitions * Sets) - 1));

    /// <summary>Gets what it adds to its muscle, in levels of 15 s a side.</summary>
    public int Levels => Math.Clamp((UnderStretch + (SecondsPerLevel / 2)) / SecondsPerLevel, 1, MostLevels);

    public static DoseChoice Of(Dose dose) => new(dose.Hold.Seconds, dose.MoveSeconds, dose.Repetitions.Count, dose.Sets.Count);

    /// <summary>Gives the prescription for a side; the stretch's own when nothing differs.</summary>
    public Dose ToDose(Dose own, bool isLonger)
    {
        var repetitions = Repetitions + (isLonger ? 1 : 0);
        return Of(own) == this with { IsLongerOnOneSide = false, Repetitions = repetitions }
            ? own
            : own with { Hold = HoldTime.FromSeconds(Hold), MoveSeconds = Move, Repetitions = RepetitionCount.Of(repetitions), Sets = SetCount.Of(Sets) };
    }
}
