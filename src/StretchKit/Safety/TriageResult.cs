using StretchKit.Localization;

namespace StretchKit.Safety;

/// <summary>What the rules on the person gave.</summary>
internal sealed class TriageResult
{
    public required Triage Triage { get; init; }

    public required IReadOnlyList<Message> Advice { get; init; }

    public required IReadOnlyList<SafetyFinding> Findings { get; init; }

    /// <summary>Gets what was not answered.</summary>
    public required NeededAnswers Needed { get; init; }
}
