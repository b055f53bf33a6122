using StretchKit.Localization;

namespace StretchKit.Safety.Questions;

/// <summary>A fact that is worth asking for, and what the answer could change.</summary>
/// <param name="FactId">The fact, or <c>condition.detail</c>.</param>
/// <param name="Reason">What the answer could change, to the person.</param>
/// <param name="IsOptional">Whether nothing waits for the answer.</param>
internal sealed record RankedFact(string FactId, Message Reason, bool IsOptional = false);
