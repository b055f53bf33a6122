using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>The moment in which a routine is done: what safety asks about the day rather than about the person.</summary>
/// <remarks>Immutable; compares by value. Everything left out is not known, never a no.</remarks>
public sealed record Situation
{
    private readonly TimeSpan? _sinceWaking;
    private readonly TimeSpan? _sinceMeal;

    /// <summary>Gets the moment of the day.</summary>
    /// <value>Default <see cref="RoutineContext.Any"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such context.</exception>
    public RoutineContext Context
    {
        get;
        init => field = Vocabulary<RoutineContext>.Defined(value, nameof(Context));
    }

    /// <summary>Gets what there is to lie or sit on.</summary>
    /// <value>Default: a chair in a desk break, a bed before sleep, else the floor.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such surface.</exception>
    public Surface? Surface
    {
        get;
        init => field = value is { } surface ? Vocabulary<Surface>.Defined(surface, nameof(Surface)) : null;
    }

    /// <summary>Gets the time since the person got up, or <see langword="null"/> when it is not known.</summary>
    /// <value>0 to 48 hours.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 48 hours.</exception>
    public TimeSpan? SinceWaking
    {
        get => _sinceWaking;
        init => _sinceWaking = Checked(value, nameof(SinceWaking));
    }

    /// <summary>Gets the time since the last meal, or <see langword="null"/> when it is not known.</summary>
    /// <value>0 to 48 hours.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 48 hours.</exception>
    public TimeSpan? SinceMeal
    {
        get => _sinceMeal;
        init => _sinceMeal = Checked(value, nameof(SinceMeal));
    }

    /// <summary>Gets whether power or sprint work follows, or <see langword="null"/> when it is not known.</summary>
    /// <value>Default: not known before activity, else no.</value>
    public bool? PowerActivityNext { get; init; }

    internal Surface SurfaceOrDefault => Surface ?? Context switch
    {
        RoutineContext.DeskBreak => Screening.Surface.Chair,
        RoutineContext.BeforeBed => Screening.Surface.Bed,
        _ => Screening.Surface.Floor,
    };

    private static TimeSpan? Checked(TimeSpan? value, string name)
    {
        if (value is { } time)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromHours(48), name);
        }

        return value;
    }
}
