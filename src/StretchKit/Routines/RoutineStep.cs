using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Routines;

/// <summary>One stretch on one side at one time of a routine, with its dose and why it is there.</summary>
/// <remarks>Immutable. All times are whole seconds from the start of the routine.</remarks>
public sealed class RoutineStep
{
    private readonly Func<RoutineStep, Message> _explain;
    private Message? _reason;

    // Whole seconds: an app may keep many routines.
    private readonly int _start;
    private readonly int _duration;
    private readonly int _transition;
    private readonly int _neutralRest;

    internal RoutineStep(Func<RoutineStep, Message> explain) => _explain = explain;

    /// <summary>Gets when the step begins, its set-up included; the transition before it is over then.</summary>
    /// <remarks>In a break the set-up is long enough to read how the stretch is done.</remarks>
    public required TimeSpan Start
    {
        get => TimeSpan.FromSeconds(_start);
        init => _start = Seconds(value);
    }

    /// <summary>Gets how long it takes, set-up included, a multiple of 5 s.</summary>
    public required TimeSpan Duration
    {
        get => TimeSpan.FromSeconds(_duration);
        init => _duration = Seconds(value);
    }

    /// <summary>Gets the time before the step for changing position or side, a neutral rest included.</summary>
    public required TimeSpan Transition
    {
        get => TimeSpan.FromSeconds(_transition);
        init => _transition = Seconds(value);
    }

    /// <summary>Gets how long of <see cref="Transition"/> is a rest in neutral between bending forward and backward.</summary>
    public TimeSpan NeutralRest
    {
        get => TimeSpan.FromSeconds(_neutralRest);
        init => _neutralRest = Seconds(value);
    }

    /// <summary>Gets the stretch.</summary>
    public required Stretch Stretch { get; init; }

    /// <summary>Gets the side.</summary>
    public required BodySide Side { get; init; }

    /// <summary>Gets the part of the routine.</summary>
    public required RoutinePhase Phase { get; init; }

    /// <summary>Gets what is prescribed.</summary>
    public required Dose Dose { get; init; }

    /// <summary>Gets the changes that safety asks for, already part of <see cref="Dose"/> where they are about it.</summary>
    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets why the step is there.</summary>
    public Message Reason => _reason ??= _explain(this);

    /// <summary>Gets the side's everyday name.</summary>
    public Message SideName => Message.NameOf(Side);

    /// <summary>Gets the phase's everyday name.</summary>
    public Message PhaseName => Message.NameOf(Phase);

    /// <summary>Gets when the step ends.</summary>
    public TimeSpan End => Start + Duration;

    /// <summary>Gives stretch and side.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Stretch.Id} {Side}";

    private static int Seconds(TimeSpan whole) => (int)(whole.Ticks / TimeSpan.TicksPerSecond);
}
