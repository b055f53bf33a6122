using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>The self-assessments.</summary>
internal sealed record AssessmentsDocument
{
    [Description("In the order in which they are best done.")]
    public required IReadOnlyList<AssessmentDocument> Assessments { get; init; }
}
