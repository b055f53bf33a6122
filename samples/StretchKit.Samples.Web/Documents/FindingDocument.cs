using System.ComponentModel;
using System.Globalization;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Documents;

/// <summary>What one rule says.</summary>
internal sealed record FindingDocument
{
    [Description("Permanent id.")]
    public required string Rule { get; init; }

    [Description("What the rule says of a stretch.")]
    public Verdict? Verdict { get; init; }

    [Description("What the rule says of the person.")]
    public Triage? Triage { get; init; }

    [Description("It holds for sure.")]
    public required bool Certain { get; init; }

    [Description("It is one of those that decided.")]
    public required bool Decides { get; init; }

    [Description("A cautious source that guidelines do not share.")]
    public required bool WeakBasis { get; init; }

    [Description("Only a remark that the movement is often helpful.")]
    public required bool Helpful { get; init; }

    [Description("The ground the rule stands on: guideline, review, trial, expert, mechanism, seed or design; left out when its pack does not say.")]
    public string? Grade { get; init; }

    public required string Text { get; init; }

    [Description("Which of its sources ask for it and which do not; only where they differ.")]
    public string? Disagreement { get; init; }

    [Description("Who made the rule milder, from which verdict and why; left out when it stands as it was written.")]
    public string? Override { get; init; }

    [Description("What would settle it: fact ids.")]
    public required IReadOnlyList<string> OpenFacts { get; init; }

    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    public static FindingDocument Of(SafetyFinding finding, CultureInfo culture) => new()
    {
        Rule = finding.RuleId,
        Verdict = finding.Verdict,
        Triage = finding.Triage,
        Certain = finding.IsCertain,
        Decides = finding.Decides,
        WeakBasis = finding.IsWeaklyBased,
        Helpful = finding.IsHelpful,
        Grade = finding.Grade,
        Text = finding.Text.ToString(culture),
        Disagreement = finding.Disagreement?.ToString(culture),
        Override = finding.Override?.ToString(culture),
        OpenFacts = finding.OpenFacts,
        Sources = [.. finding.Citations.Select(SourceDocument.Of)],
    };
}
