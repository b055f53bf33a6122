using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>What to change about a routine, while the rest stays as it is unless a change is clearly better.</summary>
/// <remarks>
/// Immutable. Several changes may be made at once; a stretch stands in one list only. Safety is kept as in any
/// composition. Edits of an edited routine remember what was swapped out or not wanted today, and which variants were
/// asked for; locks hold for one edit.
/// </remarks>
public sealed record RoutineEdit
{
    /// <summary>The margin when none is set, in points.</summary>
    internal const int UsualMargin = 15;

    /// <summary>Gets the stretches whose place something else takes; their variants do not count as something else.</summary>
    public IReadOnlyList<StretchId> Swap { get; init; } = [];

    /// <summary>Gets the stretches that stay exactly as they are, dose included.</summary>
    public IReadOnlyList<StretchId> Lock { get; init; } = [];

    /// <summary>Gets the stretches for which an easier variant is to stand in; where none may enter the stretch stays, and a note says so.</summary>
    public IReadOnlyList<StretchId> Easier { get; init; } = [];

    /// <summary>Gets the stretches for which a harder variant is to stand in; where none may enter the stretch stays, and a note says so.</summary>
    public IReadOnlyList<StretchId> Harder { get; init; } = [];

    /// <summary>Gets the stretches that are left out this once, whether they are in the routine or not.</summary>
    public IReadOnlyList<StretchId> NotToday { get; init; } = [];

    /// <summary>Gets how long there is now, to shorten or extend.</summary>
    /// <value>20 s to <see cref="StretchKitOptions.MaximumRoutineTime"/>, whole seconds; default <see langword="null"/>: as before.</value>
    public TimeSpan? Time { get; init; }

    /// <summary>Gets how much better, in points, a routine must be for each stretch of the old one that it gives up; half of it for another dose.</summary>
    /// <value>0 to 100; default 15, about what half a minute on a muscle of medium weight is worth.</value>
    public int Margin { get; init; } = UsualMargin;
}
