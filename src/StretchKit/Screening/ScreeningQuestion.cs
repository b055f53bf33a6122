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

    /// <summary>Gets whether the answer could mean that care comes before stretching.</summary>
    public bool IsRedFlag { get; init; }

    /// <summary>Gets what is known so far.</summary>
    public FactStatus Status { get; init; }

    /// <summary>Gives the question in English.</summary>
    /// <returns>The question.</returns>
    public override string ToString() => Text.ToString();
}
