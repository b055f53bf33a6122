namespace StretchKit.Safety.Cases;

/// <summary>One case that was run.</summary>
/// <param name="Case">The case.</param>
/// <param name="Failure">What came out instead, in English; <see langword="null"/> when it came out as expected.</param>
internal sealed record CaseOutcome(RuleCase Case, string? Failure);
