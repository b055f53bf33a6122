namespace StretchKit.Screening;

/// <summary>One piece of knowledge about a person: the answer, its status, when and from whom it comes.</summary>
/// <remarks>Immutable; compares by value. Its text form shows no health data.</remarks>
public sealed record HealthFact
{
    /// <summary>Gets the id of the fact in the vocabulary, such as <c>age-years</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is known.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>Gets the answer of a yes-no fact; <see langword="null"/> for other kinds or without an answer.</summary>
    public bool? YesNo { get; init; }

    /// <summary>Gets the answer of a number fact, in the fact's unit; <see langword="null"/> for other kinds or without an answer.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the answer of a choice fact; <see langword="null"/> for other kinds or without an answer.</summary>
    public string? Choice { get; init; }

    /// <summary>Gets the day of the answer, or <see langword="null"/> when it is not recorded.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Gets who said so, such as <c>self</c> or <c>clinician</c>; <see langword="null"/> when it is not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(HealthFact);
}
