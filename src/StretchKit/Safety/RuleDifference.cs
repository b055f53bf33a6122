using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>A rule that two versions of a pack do not share, with a person whom it judges differently when one was found.</summary>
/// <remarks>Immutable. Its text form shows no health data; the person is made up.</remarks>
public sealed class RuleDifference
{
    internal RuleDifference()
    {
    }

    /// <summary>Gets the id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Gets the rule as it was, one for each outcome; empty when it is new.</summary>
    public required IReadOnlyList<AnalyzedRule> Before { get; init; }

    /// <summary>Gets the rule as it is, one for each outcome; empty when it is gone.</summary>
    public required IReadOnlyList<AnalyzedRule> After { get; init; }

    /// <summary>Gets a person whom the rule alone judges differently; <see langword="null"/> when the bounded search found none, as when only its words changed.</summary>
    public HealthProfile? Person { get; init; }

    /// <summary>Gets the moment in which the person is judged.</summary>
    public Situation Situation { get; init; } = new();

    /// <summary>Gets what the person says that matters here, one answer each, in ids.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Gets the stretch that is judged differently; <see langword="null"/> for a rule on the person, or without a person.</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>Gets the side of the stretch.</summary>
    public BodySide Side { get; init; }

    /// <summary>Gets the verdict of the rule alone before.</summary>
    public Verdict? VerdictBefore { get; init; }

    /// <summary>Gets the verdict of the rule alone after.</summary>
    public Verdict? VerdictAfter { get; init; }

    /// <summary>Gets what the rule alone made of the person before.</summary>
    public Triage? TriageBefore { get; init; }

    /// <summary>Gets what the rule alone makes of the person after.</summary>
    public Triage? TriageAfter { get; init; }

    /// <summary>Gets whether all rules together also judge this person differently; otherwise another rule says as much.</summary>
    public bool IsDecisive { get; init; }

    /// <summary>Gets how many people were tried, at most a few hundred: every combination of answers at the limits of the rule, or a fixed choice of them.</summary>
    public required int PeopleTried { get; init; }

    /// <summary>Gives the id of the rule only.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => RuleId;
}
