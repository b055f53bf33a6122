using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>One rule's remark, with its sources.</summary>
/// <remarks>Immutable. Its text form shows no health data; the id of a rule often names a condition.</remarks>
public sealed class SafetyFinding
{
    internal SafetyFinding()
    {
    }

    /// <summary>Gets the permanent id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Gets what the rule says of the stretch, or <see langword="null"/> for a rule on the person.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets what the rule says of the person, or <see langword="null"/> for a rule on a stretch.</summary>
    public Triage? Triage { get; init; }

    /// <summary>Gets whether the rule holds for sure; otherwise it could hold, depending on open questions.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>Gets whether the rule is one of those that decided the effective verdict or triage.</summary>
    public bool Decides { get; init; }

    /// <summary>Gets whether the rule rests on a cautious source that guidelines do not share.</summary>
    public bool IsWeaklyBased { get; init; }

    /// <summary>Gets whether this is a remark that the movement is often found helpful; it never lowers a verdict.</summary>
    public bool IsHelpful { get; init; }

    /// <summary>Gets the ground that the rule stands on, or <see langword="null"/> when its pack does not say.</summary>
    /// <value><c>guideline</c> <c>review</c> <c>trial</c> <c>expert</c> <c>mechanism</c> <c>seed</c> <c>design</c>.</value>
    public string? Grade { get; init; }

    /// <summary>Gets the everyday name of <see cref="Grade"/>, or <see langword="null"/> without one.</summary>
    public Message? GradeName => Grade is null ? null : Message.Of($"grade.{Grade}");

    /// <summary>Gets where its sources do not agree: who asks for it and who does not; <see langword="null"/> when they agree.</summary>
    public Message? Disagreement { get; init; }

    /// <summary>Gets the answer with which it would hold, for one of <see cref="StretchVerdict.NearMisses"/>; else <see langword="null"/>.</summary>
    public Message? Supposing { get; init; }

    /// <summary>Gets who made the rule milder, from which verdict and why; <see langword="null"/> when it stands as it was written.</summary>
    public Message? Override { get; init; }

    /// <summary>Gets why, in one plain sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>Gets the changes the rule asks for.</summary>
    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets the ids of the open facts that would settle the rule; empty when it is certain, and the one fact of a near miss.</summary>
    public IReadOnlyList<string> OpenFacts { get; init; } = [];

    /// <summary>Gets the sources; at least one from <see cref="Verdict.Modify"/> up.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(SafetyFinding);
}
