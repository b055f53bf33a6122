namespace StretchKit.Samples.Web.Documents;

/// <summary>How a stretch is done.</summary>
internal sealed record InstructionsDocument
{
    public required string SetUp { get; init; }

    public required string Action { get; init; }

    public required string Cue { get; init; }

    public required string Breathing { get; init; }

    public required string Feel { get; init; }

    public required string Mistake { get; init; }

    public required int CueReadingSeconds { get; init; }
}
