using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>A stretch as the composer reads it: all that does not depend on a request, worked out once.</summary>
internal sealed class StretchEntry
{
    /// <summary>Silent reading of plain English goes at about 240 words a minute (brysbaert-2019).</summary>
    private const int WordsReadPerSecond = 4;

    private const int GentleIntensity = 3;

    private const int MediumIntensity = 6;

    private readonly UsualDoses?[] _usual = new UsualDoses?[Vocabulary<Population>.Names.Count];

    public StretchEntry(Stretch stretch, int index, int firstColumn, int family)
    {
        Stretch = stretch;
        Index = index;
        FirstColumn = firstColumn;
        Family = family;
        SideCount = stretch.Sides.Count;
        Position = Transitions.ClassOf(stretch.Position);
        BendsForward = Carries(Mechanism.SpinalFlexionEndRange) || Carries(Mechanism.SpinalFlexionLoaded);
        BendsBackward = Carries(Mechanism.SpinalExtension);
        Needs = [.. stretch.Equipment.Select(EquipmentSet)];
        Intensity = stretch.Dose.Intensity.Level switch
        {
            <= GentleIntensity => 1,
            <= MediumIntensity => 2,
            _ => 3,
        };
        Primary = stretch.PrimaryMuscle.Muscle;
        Regions = [.. stretch.Regions];
        Others = [.. stretch.Muscles.Where(use => !use.IsPrimary)];
        Lengthened = [.. stretch.Lengthens.Select(use => use.Muscle).Distinct()];
        Phases = [.. PhaseChoice.InOrder(stretch, bendsOneWay: BendsForward != BendsBackward)];
        SetUpSeconds = (int)stretch.SetUp.TotalSeconds;
        var words = $"{stretch.Instructions.SetUp} {stretch.Instructions.Action}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        ReadingSeconds = (words + WordsReadPerSecond - 1) / WordsReadPerSecond;
    }

    public Stretch Stretch { get; }

    /// <summary>Gets its place in the catalogue.</summary>
    public int Index { get; }

    /// <summary>Gets the place of the verdict of its first side in a safety report; the other side's follows.</summary>
    public int FirstColumn { get; }

    /// <summary>Gets on how many sides it is done: one or two.</summary>
    public int SideCount { get; }

    /// <summary>Gets the number of its family, in the ordinal order of their names.</summary>
    public int Family { get; }

    public PositionClass Position { get; }

    public bool BendsForward { get; }

    public bool BendsBackward { get; }

    /// <summary>Gets 1 for gentle, 2 for medium, 3 for strong; the gentler comes first.</summary>
    public int Intensity { get; }

    /// <summary>Gets the sets of things, of each of which one must be at hand.</summary>
    public uint[] Needs { get; }

    /// <summary>Gets the regions it serves, its target first.</summary>
    public BodyRegion[] Regions { get; }

    public MuscleGroup Primary { get; }

    /// <summary>Gets the muscles that it reaches beside the primary one.</summary>
    public MuscleUse[] Others { get; }

    /// <summary>Gets the muscles it makes long; limits on the time of a muscle count these.</summary>
    public MuscleGroup[] Lengthened { get; }

    /// <summary>Gets the parts of a routine it may serve, the fitting one first.</summary>
    public RoutinePhase[] Phases { get; }

    public int SetUpSeconds { get; }

    /// <summary>Gets how long the words take to read that say how to get into place and what to do.</summary>
    public int ReadingSeconds { get; }

    /// <summary>Gives what it is done with by people of a population on whom there is no limit; found when first asked for.</summary>
    public UsualDoses UsualDoses(Population population) => _usual[(int)population] ??= new(this, population);

    public static uint EquipmentSet(IEnumerable<Equipment> things) => things.Aggregate(0U, (set, thing) => set | 1U << (int)thing);

    public bool Is(StretchId id) => Stretch.Id == id || (Stretch.FormerIds.Count > 0 && Stretch.FormerIds.Contains(id));

    private bool Carries(Mechanism mechanism) => Stretch.Mechanisms?.Any(load => load.Mechanism == mechanism) ?? false;
}
