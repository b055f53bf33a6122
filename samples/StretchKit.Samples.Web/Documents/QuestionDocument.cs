using System.ComponentModel;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A question whose answer could change the advice.</summary>
internal sealed record QuestionDocument
{
    [Description("A fact id of the profile, or condition.detail.")]
    public required string Fact { get; init; }

    public required string Question { get; init; }

    public required string Why { get; init; }

    public required bool RedFlag { get; init; }

    public required FactStatus Status { get; init; }
}
