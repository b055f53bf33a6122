using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>What to work on, for whom, and how long there is.</summary>
/// <remarks>Immutable. Its text form shows no health data.</remarks>
public sealed record CompositionRequest
{
    /// <summary>Gets how long there is; the routine never takes longer.</summary>
    /// <value>20 s to <see cref="StretchKitOptions.MaximumRoutineTime"/>; whole seconds.</value>
    public required TimeSpan Time { get; init; }

    /// <summary>Gets what to work on.</summary>
    /// <value>Default: nothing in particular, the whole body.</value>
    public IReadOnlyList<FocusTarget> Focus { get; init; } = [];

    /// <summary>Gets what is known about the person.</summary>
    /// <value>Default: <see cref="HealthProfile.Empty"/>; the routine is provisional then.</value>
    public HealthProfile Person { get; init; } = HealthProfile.Empty;

    /// <summary>Gets the moment: context, surface, time since waking and meals, what comes next.</summary>
    /// <value>Default: nothing is known of it, on the floor.</value>
    public Situation Situation { get; init; } = new();

    /// <summary>Gets what is at hand.</summary>
    /// <value>Default <see langword="null"/>: what most homes have (mat, wall, chair, armchair, doorway, table, pillow, cushion, towel). Empty: nothing.</value>
    public IReadOnlyList<Equipment>? Equipment { get; init; }

    /// <summary>Gets the positions that are possible.</summary>
    /// <value>Default <see langword="null"/>: all that the surface allows.</value>
    public IReadOnlyList<BodyPosition>? Positions { get; init; }

    /// <summary>Gets the one side to work on in stretches that have sides.</summary>
    /// <value>Default <see cref="BodySide.Both"/>.</value>
    public BodySide Side { get; init; }

    /// <summary>Gets the side that gets more: one hold more in held stretches that have sides, where that is worth its time.</summary>
    /// <value>Default <see cref="BodySide.Both"/>: the sides get the same. No trial supports more for one side; it is the person's own choice.</value>
    public BodySide SideEmphasis { get; init; }

    /// <summary>Gets whether to begin with pressure and rolling.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool WantsRelease { get; init; }

    /// <summary>Gets whether to warm up by moving.</summary>
    /// <value>Default <see langword="null"/>: from five minutes on, and always before activity. <see langword="false"/>: no warm-up part.</value>
    public bool? WantsWarmUp { get; init; }

    /// <summary>Gets the stretches that should be in it, if they are suitable and fit; a wish comes before everything but safety and time.</summary>
    public IReadOnlyList<StretchId> Include { get; init; } = [];

    /// <summary>Gets the stretches that must not be in it.</summary>
    public IReadOnlyList<StretchId> Exclude { get; init; } = [];

    /// <summary>Gets the stretches the person likes: they come first among near equals.</summary>
    public IReadOnlyList<StretchId> Likes { get; init; } = [];

    /// <summary>Gets the stretches the person does not like: they come last among near equals.</summary>
    public IReadOnlyList<StretchId> Dislikes { get; init; } = [];

    /// <summary>Gets when stretches were last done, for variety: what was done in the last seven days waits a little, the longer ago the less.</summary>
    /// <value>Default: nothing is known. A day that is still to come counts as today.</value>
    public IReadOnlyDictionary<StretchId, DateOnly> LastDone { get; init; } = new Dictionary<StretchId, DateOnly>();

    /// <summary>Gets the seed of small random differences, at most half a point for each stretch, for another routine that is nearly as good.</summary>
    /// <value>Default <see langword="null"/>: no differences.</value>
    public int? Seed { get; init; }

    /// <summary>Gets the most work the search may do, in steps of about a nanosecond that are the same on every machine.</summary>
    /// <value>At least 1; default <see langword="null"/>: two thousand million steps, far more than a request needs.</value>
    public long? WorkLimit { get; init; }

    /// <summary>Gets the most time the search may take. Unlike <see cref="WorkLimit"/> it can make equal requests give different results.</summary>
    /// <value>Above zero; default <see langword="null"/>: no limit.</value>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Lets the results of self-assessments in the profile choose what to work on, and on wish the side that gets more.</summary>
    /// <param name="today">The day of the routine: older results than 90 days do not count.</param>
    /// <param name="moreForTighterSide">Whether the tighter side gets more, where all results that compare sides agree on one. No trial supports it, so this is the person's choice, never a default.</param>
    /// <returns>The request with the muscles and regions they point to added to <see cref="Focus"/>, and on wish <see cref="SideEmphasis"/> set; the same wishes when there is no such result.</returns>
    public CompositionRequest FollowAssessments(DateOnly today, bool moreForTighterSide = false) =>
        AssessmentFollower.Follow(this, today, moreForTighterSide);

    /// <summary>Gets what an edit of an earlier routine changes; nothing for a request of its own.</summary>
    internal RoutineChange? Change { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(CompositionRequest);
}
