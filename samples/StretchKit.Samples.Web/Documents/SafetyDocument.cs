using System.ComponentModel;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Documents;

/// <summary>The shape stretchkit-safety/1.</summary>
internal sealed record SafetyDocument
{
    [Description("stretchkit-safety/1")]
    public required string Format { get; init; }

    [Description("What comes first. From consult up there is no routine.")]
    public required Triage Triage { get; init; }

    [Description("What to do and where, the most urgent first; empty below consult.")]
    public required IReadOnlyList<string> Advice { get; init; }

    [Description("Open questions could still change the advice.")]
    public required bool Provisional { get; init; }

    [Description("There is no routine until they are answered.")]
    public required bool QuestionsComeFirst { get; init; }

    [Description("The most important first.")]
    public required IReadOnlyList<QuestionDocument> OpenQuestions { get; init; }

    [Description("Those that were declined and whose answers could have changed something.")]
    public required IReadOnlyList<QuestionDocument> DeclinedQuestions { get; init; }

    [Description("Remarks of rules on the person.")]
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    [Description("Answers that do not go together.")]
    public required IReadOnlyList<string> Contradictions { get; init; }

    [Description("Show it with every result.")]
    public required IReadOnlyList<string> SafetyNet { get; init; }

    [Description("The moment it was judged for.")]
    public required DateTimeOffset JudgedAt { get; init; }

    public required string CatalogVersion { get; init; }

    [Description("Id, version and hash of each.")]
    public required IReadOnlyList<string> RulePacks { get; init; }

    [Description("Of every stretch and each of its sides.")]
    public required IReadOnlyList<SideVerdictDocument> Verdicts { get; init; }
}
