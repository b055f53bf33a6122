using StretchKit.Localization;

namespace StretchKit.Safety;

/// <summary>What the rules on the person gave.</summary>
internal sealed record TriageResult(
    Triage Triage,
    IReadOnlyList<Message> Advice,
    IReadOnlyList<SafetyFinding> Findings,
    IReadOnlyList<string> RequiredFacts,
    IReadOnlyList<string> OfferedFacts,
    bool IsOpen,
    bool QuestionsComeFirst);
