using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>A diagnosed condition that the person states, with what is known of it.</summary>
/// <remarks>Immutable. Its text form shows no health data.</remarks>
public sealed record ReportedCondition
{
    /// <summary>Gets the id of the condition in the vocabulary, or <c>other</c> for one the vocabulary lacks.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the side, or <see langword="null"/> when it is not known; unknown is read as both.</summary>
    public BodySide? Side { get; init; }

    /// <summary>Gets the muscle that a muscle strain is in, or <see langword="null"/> when it is not known.</summary>
    public MuscleGroup? Muscle { get; init; }

    /// <summary>Gets the day it began, or of the operation; <see langword="null"/> when it is not known, read as the stricter window.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Gets further answers, each under the id of a detail of the condition.</summary>
    public IReadOnlyList<HealthFact> Details { get; init; } = [];

    /// <summary>Gets the day of the statement, or <see langword="null"/> when it is not recorded.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Gets who said so; <see langword="null"/> when it is not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(ReportedCondition);
}
