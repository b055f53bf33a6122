using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>A stretch that may enter a routine, with the sides, dose and limits with which it may.</summary>
internal sealed class Candidate
{
    private const int SecondsPerTick = 5;

    public required StretchEntry Entry { get; init; }

    /// <summary>Gets the verdicts of the sides that safety and the person leave.</summary>
    public required ArraySegment<SideVerdict> Verdicts { get; init; }

    /// <summary>Gets the usual dose for the person, within all limits.</summary>
    public required DoseChoice Dose { get; init; }

    /// <summary>Gets what evidence allows the person.</summary>
    public required DoseRange Range { get; init; }

    /// <summary>Gets the doses that were found before, where safety puts no limit on them; <see langword="null"/> where it does.</summary>
    public UsualDoses? Usual { get; init; }

    public int? HoldAtMost { get; init; }

    /// <summary>Gets the most time that limits let its muscles have on one side in the whole routine, in seconds.</summary>
    public int? SecondsPerMuscleAtMost { get; init; }

    public Stretch Stretch => Entry.Stretch;

    /// <summary>Gets how many sides safety and the person leave.</summary>
    public int SideCount => Verdicts.Count;

    public PositionClass Position => Entry.Position;

    public Verdict Verdict
    {
        get
        {
            var firmest = Verdict.Suitable;
            foreach (ref readonly var verdict in Verdicts.AsSpan())
            {
                firmest = verdict.Effective > firmest ? verdict.Effective : firmest;
            }

            return firmest;
        }
    }

    /// <summary>Gives how long the stretch takes with a dose, all its sides and the changes between them included.</summary>
    public int Seconds(DoseChoice dose, RequestFrame frame) => Seconds(dose, frame.IsBreak, frame.Emphasis);

    /// <summary>Gives the same in a break or not, with more on a side or on none.</summary>
    public int Seconds(DoseChoice dose, bool isBreak, BodySide emphasis)
    {
        var seconds = StepSeconds(dose, 0, isBreak, emphasis);
        for (var side = 1; side < SideCount; side++)
        {
            seconds += Transitions.SideSwitchSeconds + StepSeconds(dose, side, isBreak, emphasis);
        }

        return seconds;
    }

    /// <summary>Gives how long its nth side takes, set-up included, rounded up to 5 s. In a break the words are read before the first.</summary>
    public int StepSeconds(DoseChoice dose, int side, RequestFrame frame) => StepSeconds(dose, side, frame.IsBreak, frame.Emphasis);

    public bool IsLonger(DoseChoice dose, int side, RequestFrame frame) => IsLonger(dose, side, frame.Emphasis);

    private int StepSeconds(DoseChoice dose, int side, bool isBreak, BodySide emphasis)
    {
        var setUp = side == 0 && isBreak ? Math.Max(Entry.SetUpSeconds, Entry.ReadingSeconds) : Entry.SetUpSeconds;
        var longer = IsLonger(dose, side, emphasis) ? dose.Hold + dose.Move + StretchKit.Dosage.Dose.SecondsBetweenHolds : 0;
        return (setUp + dose.Seconds + longer + SecondsPerTick - 1) / SecondsPerTick * SecondsPerTick;
    }

    private bool IsLonger(DoseChoice dose, int side, BodySide emphasis) => dose.IsLongerOnOneSide && SideAt(side) == emphasis;

    public BodySide SideAt(int side) => Verdicts[side].Side;
}
