using System.ComponentModel;
using StretchKit.Safety;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A routine, second by second.</summary>
internal sealed record PlanDocument
{
    [Description("Never above the time asked for.")]
    public required int DurationSeconds { get; init; }

    [Description("Easy breathing before the first transition.")]
    public required int ArrivalSeconds { get; init; }

    [Description("The firmest verdict of the steps.")]
    public required Verdict Verdict { get; init; }

    [Description("In order.")]
    public required IReadOnlyList<StepDocument> Steps { get; init; }
}
