using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>One result that a self-assessment can have.</summary>
internal sealed record AssessmentResultDocument
{
    [Description("The answer under the fact.")]
    public required string Choice { get; init; }

    public required string Text { get; init; }
}
