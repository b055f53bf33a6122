using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Poses;
using StretchKit.Serialization;

namespace StretchKit.Stretches;

/// <summary>One movement of the catalogue: what it is, what it does, how it is done. Not a step in time.</summary>
/// <remarks>Immutable and safe to share between threads. Two stretches are equal when their ids are.</remarks>
public sealed class Stretch : IEquatable<Stretch>
{
    private Lazy<Pose?>? _pose;

    internal Stretch()
    {
    }

    /// <summary>Gets the permanent id.</summary>
    public required StretchId Id { get; init; }

    /// <summary>Gets what a person calls it.</summary>
    public required Message Name { get; init; }

    /// <summary>Gets other names, for search.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the other names as one text, parted by <c>; </c>, in the words of each language.</summary>
    public Message AliasWords { get; internal init; } = Message.Empty;

    /// <summary>Gets the ids of entries that this one replaces.</summary>
    public IReadOnlyList<StretchId> FormerIds { get; init; } = [];

    /// <summary>Gets the family: variants of one movement, of which a routine holds at most one.</summary>
    public required string Family { get; init; }

    /// <summary>Gets the ids of variants that ask less.</summary>
    public IReadOnlyList<StretchId> Easier { get; init; } = [];

    /// <summary>Gets the ids of variants that ask more.</summary>
    public IReadOnlyList<StretchId> Harder { get; init; } = [];

    /// <summary>Gets how it works on the tissue.</summary>
    public required StretchTechnique Technique { get; init; }

    /// <summary>Gets how the body rests meanwhile.</summary>
    public required BodyPosition Position { get; init; }

    /// <summary>Gets how it uses the two sides.</summary>
    public required Laterality Laterality { get; init; }

    /// <summary>Gets the parts of a routine it may serve.</summary>
    public required IReadOnlyList<RoutinePhase> Phases { get; init; }

    /// <summary>Gets the time to get into place, before each side.</summary>
    /// <value>0 to 60 s, in steps of 5 s.</value>
    public required TimeSpan SetUp { get; init; }

    /// <summary>Gets what it is for; the first is the target region.</summary>
    public required IReadOnlyList<BodyRegion> Regions { get; init; }

    /// <summary>Gets the loads it puts on the body.</summary>
    /// <value><see langword="null"/> means not known yet; an empty list means none.</value>
    public required IReadOnlyList<MechanismLoad>? Mechanisms { get; init; }

    /// <summary>Gets the things it needs: something of each group; within a group any one thing will do, the usual one first.</summary>
    public IReadOnlyList<IReadOnlyList<Equipment>> Equipment { get; init; } = [];

    /// <summary>Gets the things that help but are not needed.</summary>
    public IReadOnlyList<Equipment> HelpfulEquipment { get; init; } = [];

    /// <summary>Gets what one side gets in one step, for adults.</summary>
    public required Dose Dose { get; init; }

    /// <summary>Gets what evidence allows, at least for adults.</summary>
    public required IReadOnlyList<DoseRange> DoseRanges { get; init; }

    /// <summary>Gets how it is done.</summary>
    public required StretchInstructions Instructions { get; init; }

    /// <summary>Gets the sources; at least one.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Gets how the body is held, from which figures are drawn; <see langword="null"/> when nobody wrote it yet.</summary>
    public Pose? Pose
    {
        get => _pose?.Value;
        init => _pose = new(value);
    }

    /// <summary>Gets the target region: the first of <see cref="Regions"/>.</summary>
    public BodyRegion Target => Regions[0];

    /// <summary>Gets the position's everyday name.</summary>
    public Message PositionName => Message.NameOf(Position);

    /// <summary>Gets the technique's everyday name.</summary>
    public Message TechniqueName => Message.NameOf(Technique);

    /// <summary>Gets the target region's everyday name.</summary>
    public Message TargetName => Message.NameOf(Target);

    /// <summary>Gets the one muscle it is for.</summary>
    public MuscleUse PrimaryMuscle => Muscles[0];

    /// <summary>Gets the muscles it makes long, the primary one first.</summary>
    public IReadOnlyList<MuscleUse> Lengthens => [.. Muscles.Where(use => use.Role is MuscleRole.Lengthens)];

    /// <summary>Gets the muscles that work in it, the primary one first.</summary>
    public IReadOnlyList<MuscleUse> Strengthens => [.. Muscles.Where(use => use.Role is MuscleRole.Strengthens)];

    /// <summary>Gets the muscles it moves through an easy range or eases by pressure, the primary one first.</summary>
    public IReadOnlyList<MuscleUse> Mobilizes => [.. Muscles.Where(use => use.Role is MuscleRole.Mobilizes)];

    /// <summary>Gets the sides on which it is judged and done: left and right for a sided stretch, else both at once.</summary>
    public IReadOnlyList<BodySide> Sides => Laterality is Laterality.Sided ? TwoSides : OneTurn;

    /// <summary>Gets who read it in which role; empty for entries that nobody recorded it for.</summary>
    internal IReadOnlyList<EntryReview> Reviews { get; init; } = [];

    /// <summary>Gets all muscles with what it does to them; exactly one is primary, and comes first.</summary>
    internal IReadOnlyList<MuscleUse> Muscles { get; init; } = [];

    private static IReadOnlyList<BodySide> TwoSides { get; } = [BodySide.Left, BodySide.Right];

    private static IReadOnlyList<BodySide> OneTurn { get; } = [BodySide.Both];

    /// <summary>Sets how the pose comes about when somebody asks for it.</summary>
    internal void SetPose(Func<Pose?> read) => _pose = new(read);

    /// <summary>Gives the dose range for a population, or the adult one where it has none of its own.</summary>
    /// <param name="population">The population.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such population.</exception>
    public DoseRange DoseRangeFor(Population population)
    {
        Vocabulary<Population>.Defined(population, nameof(population));

        return DoseRanges.FirstOrDefault(range => range.Population == population)
            ?? DoseRanges.First(range => range.Population is Population.Adult);
    }

    /// <inheritdoc/>
    public bool Equals(Stretch? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Stretch);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Gives the name in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.ToString();
}
