using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>What is recorded of one kind of movement: what it did to the symptoms, or what a clinician said of it.</summary>
/// <remarks>
/// What restricts counts at once; what permits counts only with <see cref="Source"/> <c>clinician</c>. Immutable;
/// compares by value. Its text form shows no health data.
/// </remarks>
public sealed record MovementRecord
{
    /// <summary>The source that lets a record permit something.</summary>
    internal const string Clinician = "clinician";

    /// <summary>Gets the kind of movement.</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>Gets what is recorded of it.</summary>
    public required MovementFinding Finding { get; init; }

    /// <summary>Gets the day of the record, or <see langword="null"/> when it is not known.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Gets who recorded it; <see langword="null"/> when it is not known.</summary>
    public string? Source { get; init; }

    /// <summary>Gets whether it counts: what permits needs a clinician.</summary>
    internal bool Counts => Finding is MovementFinding.Restricted or MovementFinding.Spreads || Source == Clinician;

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(MovementRecord);
}
