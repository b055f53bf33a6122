using StretchKit.Localization;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>One answer that a person or a clinician could give instead of what is known now.</summary>
/// <param name="FactId">The fact, <c>condition.detail</c>, <c>movement.mechanism</c> or <c>surface</c> that it is about.</param>
/// <param name="Text">The answer in words: "if …", without a stop.</param>
/// <param name="Profile">The person with that answer.</param>
/// <param name="Situation">The moment with that answer.</param>
internal sealed record Supposition(string FactId, Message Text, HealthProfile Profile, Situation Situation)
{
    /// <summary>Gets the number that the answer is; <see langword="null"/> for all other answers.</summary>
    public NumberAnswer? Number { get; init; }

    /// <summary>Gets how a number is said, so that neighbors can be said together.</summary>
    public Func<NumberAnswer, Message>? Say { get; init; }

    /// <summary>Gets how far a number is from the one that is known; 0 for all other answers.</summary>
    public int Distance => Number?.Distance ?? 0;

    /// <summary>Gets whether nothing is known of the fact now, so that rules on it are open rather than not met.</summary>
    public bool IsOpen { get; init; }
}
