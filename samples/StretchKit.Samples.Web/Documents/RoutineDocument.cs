using System.ComponentModel;
using StretchKit.Composition;

namespace StretchKit.Samples.Web.Documents;

/// <summary>The shape stretchkit-routine/1.</summary>
internal sealed record RoutineDocument
{
    [Description("stretchkit-routine/1")]
    public required string Format { get; init; }

    [Description("How it ended.")]
    public required CompositionStatus Status { get; init; }

    public required string Summary { get; init; }

    [Description("Open questions could still change the advice.")]
    public required bool Provisional { get; init; }

    [Description("More than a tenth of the time is unused.")]
    public required bool Underfilled { get; init; }

    [Description("How good the routine is proven to be; null without a routine.")]
    public required ProofDocument? Proof { get; init; }

    [Description("What is said of the person.")]
    public required PersonDocument Safety { get; init; }

    [Description("Null unless the status is feasible or optimal.")]
    public required PlanDocument? Routine { get; init; }

    [Description("Wishes not granted, one-sided steps, why it is short.")]
    public required IReadOnlyList<string> Notes { get; init; }

    [Description("What would make more possible; never safety.")]
    public required IReadOnlyList<string> Relaxations { get; init; }

    [Description("Every stretch that is not in.")]
    public required IReadOnlyList<OmissionDocument> Omissions { get; init; }

    [Description("Why the routine is as it is; only when it was asked for.")]
    public ExplanationDocument? Explanation { get; init; }
}
