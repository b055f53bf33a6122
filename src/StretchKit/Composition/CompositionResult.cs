using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Safety;

namespace StretchKit.Composition;

/// <summary>What a composition gave: a routine, or an explained reason why there is none.</summary>
/// <remarks>Immutable and safe to share between threads. Its text form shows no health data.</remarks>
public sealed class CompositionResult
{
    internal CompositionResult()
    {
    }

    /// <summary>Gets how it ended.</summary>
    public required CompositionStatus Status { get; init; }

    /// <summary>Gets the routine, or <see langword="null"/> when there is none.</summary>
    public Routine? Routine { get; init; }

    /// <summary>Gets the outcome in one or two sentences.</summary>
    public required Message Summary { get; init; }

    /// <summary>Gets what a person should know beside the steps: wishes not granted, one-sided steps, why it is short.</summary>
    public IReadOnlyList<Message> Notes { get; init; } = [];

    /// <summary>Gets what would make more possible: equipment, positions, wishes, minutes; never safety.</summary>
    public IReadOnlyList<Message> Relaxations { get; init; } = [];

    /// <summary>Gets every stretch that is not in the routine, with the reason, in the order of the catalogue.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>Gets the safety report that the routine obeys.</summary>
    public required SafetyReport Safety { get; init; }

    /// <summary>Gets the firmest verdict of the steps as they stand in the routine; <see langword="null"/> without a routine.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets whether open questions could still change the advice.</summary>
    public bool IsProvisional => Safety.IsProvisional;

    /// <summary>Gets whether the routine leaves more than a tenth of the time unused.</summary>
    public bool IsUnderfilled { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident; even a status may be health data.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(CompositionResult);
}
