using StretchKit.Dosage;

namespace StretchKit.Samples.Web.Documents;

/// <summary>What evidence allows; pairs are lowest and highest.</summary>
internal sealed record DoseRangeDocument
{
    public required Population Population { get; init; }

    public required IReadOnlyList<int> HoldSeconds { get; init; }

    public required IReadOnlyList<int> Repetitions { get; init; }

    public required IReadOnlyList<int> Sets { get; init; }

    public required IReadOnlyList<int> DaysPerWeek { get; init; }
}
