using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>Why a routine is as it is.</summary>
internal sealed record ExplanationDocument
{
    [Description("The stretches that are in, in order.")]
    public required IReadOnlyList<ReasonDocument> Steps { get; init; }

    [Description("Every other stretch.")]
    public required IReadOnlyList<ReasonDocument> Others { get; init; }

    [Description("The stretches that came nearest to getting in.")]
    public required IReadOnlyList<string> Nearest { get; init; }

    [Description("What is in with twice the time.")]
    public required IReadOnlyList<string> CutForTime { get; init; }

    [Description("What one more minute would bring.")]
    public required string OneMoreMinute { get; init; }

    [Description("How long each muscle is made long.")]
    public required IReadOnlyList<MuscleTimeDocument> Muscles { get; init; }

    [Description("The sources of the weekly times.")]
    public required IReadOnlyList<SourceDocument> Sources { get; init; }
}
