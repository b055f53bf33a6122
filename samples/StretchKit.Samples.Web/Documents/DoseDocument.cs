using System.ComponentModel;

namespace StretchKit.Samples.Web.Documents;

/// <summary>What one side gets in one step.</summary>
internal sealed record DoseDocument
{
    public required int HoldSeconds { get; init; }

    public required int MoveSeconds { get; init; }

    public required int Repetitions { get; init; }

    public required int Sets { get; init; }

    [Description("As felt, from 0 to 10.")]
    public required int Intensity { get; init; }

    [Description("The dose in short.")]
    public required string Text { get; init; }
}
