using System.ComponentModel;
using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Documents;

/// <summary>One stretch on one side, in time.</summary>
internal sealed record StepDocument
{
    [Description("When the step begins; its transition is over then.")]
    public required int StartSeconds { get; init; }

    [Description("Set-up and dose.")]
    public required int DurationSeconds { get; init; }

    [Description("Changing position or side before it, rest included.")]
    public required int TransitionSeconds { get; init; }

    [Description("The rest within the transition.")]
    public required int NeutralRestSeconds { get; init; }

    [Description("The id.")]
    public required string Stretch { get; init; }

    public required string Name { get; init; }

    public required BodySide Side { get; init; }

    public required RoutinePhase Phase { get; init; }

    public required BodyPosition Position { get; init; }

    public required DoseDocument Dose { get; init; }

    [Description("Why it is there.")]
    public required string Reason { get; init; }

    public required InstructionsDocument Instructions { get; init; }

    public required VerdictDocument Safety { get; init; }

    public required IReadOnlyList<SourceDocument> Sources { get; init; }
}
