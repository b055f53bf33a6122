using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Serialization;

namespace StretchKit.Composition;

/// <summary>One thing to work on: a body region, a muscle, or a goal, with its weight.</summary>
/// <remarks>Converts from <see cref="BodyRegion"/>, <see cref="MuscleGroup"/> and <see cref="FocusGoal"/>. The default value is the neck at weight 100.</remarks>
public readonly record struct FocusTarget
{
    internal const int FullWeight = 100;

    private readonly int _lighterBy;

    private FocusTarget(BodyRegion? region, MuscleGroup? muscle, FocusGoal? goal)
    {
        Region = region;
        Muscle = muscle;
        Goal = goal;
    }

    /// <summary>Gets the region, or <see langword="null"/> when the target is something else.</summary>
    public BodyRegion? Region { get; }

    /// <summary>Gets the muscle, or <see langword="null"/> when the target is something else.</summary>
    public MuscleGroup? Muscle { get; }

    /// <summary>Gets the goal, or <see langword="null"/> when the target is something else.</summary>
    public FocusGoal? Goal { get; }

    /// <summary>Gets how much it matters beside the other targets.</summary>
    /// <value>1 to 100; default 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int Weight
    {
        get => FullWeight - _lighterBy;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, FullWeight);
            _lighterBy = FullWeight - value;
        }
    }

    /// <summary>Gets the names that <see cref="Parse"/> knows: regions, then muscles, then goals.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Vocabulary<BodyRegion>.Names, .. Vocabulary<MuscleGroup>.Names, .. Vocabulary<FocusGoal>.Names];

    /// <summary>Gets the target's everyday name.</summary>
    public Message Name => this switch
    {
        { Muscle: { } muscle } => Message.Of($"muscle.{Vocabulary<MuscleGroup>.IdOf(muscle)}"),
        { Goal: { } goal } => Message.Of($"goal.{Vocabulary<FocusGoal>.IdOf(goal)}"),
        _ => Message.Of($"region.{Vocabulary<BodyRegion>.IdOf(Region ?? default)}"),
    };

    /// <summary>Reads a target from its name in kebab-case, such as <c>lower-back</c>, <c>hamstrings</c> or <c>relaxation</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The target, at full weight.</returns>
    /// <exception cref="ArgumentException">There is no such target; the nearest name is given.</exception>
    public static FocusTarget Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Vocabulary<BodyRegion>.TryParse(name, out var region))
        {
            return region;
        }

        if (Vocabulary<MuscleGroup>.TryParse(name, out var muscle))
        {
            return muscle;
        }

        if (Vocabulary<FocusGoal>.TryParse(name, out var goal))
        {
            return goal;
        }

        throw new ArgumentException(
            NearestName.Of(name, Names) is { } nearest
                ? $"'{name}' is not a region, muscle or goal; did you mean '{nearest}'?"
                : $"'{name}' is not a region, muscle or goal.",
            nameof(name));
    }

    /// <summary>Makes a target of a region.</summary>
    /// <param name="region">The region.</param>
    public static implicit operator FocusTarget(BodyRegion region) => new(region, null, null);

    /// <summary>Makes a target of a muscle.</summary>
    /// <param name="muscle">The muscle.</param>
    public static implicit operator FocusTarget(MuscleGroup muscle) => new(null, muscle, null);

    /// <summary>Makes a target of a goal.</summary>
    /// <param name="goal">The goal.</param>
    public static implicit operator FocusTarget(FocusGoal goal) => new(null, null, goal);

    /// <summary>Gives the name in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.ToString();
}
