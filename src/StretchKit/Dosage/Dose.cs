using StretchKit.Localization;

namespace StretchKit.Dosage;

/// <summary>What one step of a routine prescribes for one side: hold, repetitions, sets, intensity.</summary>
/// <remarks>Immutable; compares by value. The default intensity is 0, the default counts are 1.</remarks>
public sealed record Dose
{
    internal const int SecondsBetweenHolds = 5;

    internal const int LongestMoveSeconds = 60;

    private readonly int _moveSeconds;

    /// <summary>Gets the hold of each repetition.</summary>
    /// <value>0 to 600 s; 0 for a movement that never pauses.</value>
    public HoldTime Hold { get; init; }

    /// <summary>Gets the movement in each repetition.</summary>
    /// <value>Seconds, 0 to 60; default 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 60.</exception>
    public int MoveSeconds
    {
        get => _moveSeconds;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestMoveSeconds);
            _moveSeconds = value;
        }
    }

    /// <summary>Gets the repetitions in a set.</summary>
    /// <value>1 to 100; default 1.</value>
    public RepetitionCount Repetitions { get; init; }

    /// <summary>Gets the sets.</summary>
    /// <value>1 to 10; default 1.</value>
    public SetCount Sets { get; init; }

    /// <summary>Gets how strong it should feel.</summary>
    /// <value>0 to 10; default 0.</value>
    public StretchIntensity Intensity { get; init; }

    /// <summary>Gets the time under stretch: hold and movement, without the pauses between.</summary>
    public TimeSpan TimeUnderStretch => TimeSpan.FromSeconds((Hold.Seconds + MoveSeconds) * Repetitions.Count * Sets.Count);

    /// <summary>Gets how long the dose takes on one side, with 5 s between held repetitions.</summary>
    public TimeSpan Duration =>
        TimeUnderStretch + (Hold.Seconds == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(SecondsBetweenHolds * ((Repetitions.Count * Sets.Count) - 1)));

    /// <summary>Gets the dose in short, in words.</summary>
    /// <value>For example <c>2 × 30 s</c>, <c>10 repetitions</c> or <c>3 sets of 10 × 5 s</c>; in German <c>3 Sätze zu 10 × 5 s</c>.</value>
    public Message Text => Sets.Count == 1 ? OneSet : Message.Of("dose.sets", ("sets", Sets.Count), ("dose", OneSet));

    private Message OneSet => (Hold.Seconds, Repetitions.Count) switch
    {
        (0, var repetitions) => Message.Of("dose.repetitions", ("repetitions", repetitions)),
        (var seconds, 1) => Message.Of("dose.hold", ("seconds", seconds)),
        var (seconds, repetitions) => Message.Of("dose.holds", ("repetitions", repetitions), ("seconds", seconds)),
    };

    /// <summary>Gives the dose in short, in English.</summary>
    /// <returns>For example <c>2 × 30 s</c>, <c>10 repetitions</c> or <c>3 sets of 10 × 5 s</c>.</returns>
    public override string ToString() => Text.ToString();
}
