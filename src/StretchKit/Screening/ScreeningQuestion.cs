using StretchKit.Localization;

namespace StretchKit.Screening;

/// <summary>A question whose answer could change the advice.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record ScreeningQuestion
{
    /// <summary>Gets the id of the fact it asks for, or <c>condition.detail</c> for a detail of a stated condition.</summary>
    public required string FactId { get; init; }

    /// <summary>Gets the question.</summary>
    public required Message Text { get; init; }

    /// <summary>Gets why it is asked.</summary>
    public required Message Why { get; init; }

    /// <summary>Gets what the answer could change for this person now.</summary>
    /// <value>Its key is a code: <c>reason.red-flag</c>, <c>reason.gate</c>, <c>reason.required</c>, <c>reason.contradiction</c>, <c>reason.verdicts</c>, <c>reason.offer</c>.</value>
    public Message Reason { get; init; } = Message.Empty;

    /// <summary>Gets the choices to offer; empty for a yes-no question and for a number.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets the choices in words, in the same order.</summary>
    public IReadOnlyList<Message> ChoiceTexts { get; init; } = [];

    /// <summary>Gets the lowest number that is accepted; <see langword="null"/> when the answer is not a number.</summary>
    public int? LowestNumber { get; init; }

    /// <summary>Gets the highest number that is accepted; <see langword="null"/> when the answer is not a number.</summary>
    public int? HighestNumber { get; init; }

    /// <summary>Gets the unit of the number, such as <c>weeks</c>; empty when the answer is not a number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Gets the unit's everyday name; empty when there is none.</summary>
    public Message UnitName => Unit.Length == 0 ? Message.Empty : Message.Of($"unit.{Unit}");

    /// <summary>Gets whether the answer is a day, kept as the <see cref="ReportedCondition.Since"/> of the condition.</summary>
    public bool AsksForDay { get; init; }

    /// <summary>Gets whether the answer could mean that care comes before stretching.</summary>
    public bool IsRedFlag { get; init; }

    /// <summary>Gets whether nothing waits for the answer: it could only bring a remark or advice beside the routine.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets what is known so far.</summary>
    public FactStatus Status { get; init; }

    /// <summary>Gives the question in English.</summary>
    /// <returns>The question.</returns>
    public override string ToString() => Text.ToString();
}
