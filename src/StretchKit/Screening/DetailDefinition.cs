namespace StretchKit.Screening;

/// <summary>One detail that can be asked of a condition.</summary>
internal sealed record DetailDefinition
{
    public required string Id { get; init; }

    public FactKind Kind { get; init; }

    public string Unit { get; init; } = "";

    public int Min { get; init; }

    public int Max { get; init; } = int.MaxValue;

    public IReadOnlyList<string> Choices { get; init; } = [];

    public string Risk { get; init; } = "";

    public FactAdvance Advances { get; init; }

    public int? ExpiresDays { get; init; }

    /// <summary>Gets how an answer fares with time.</summary>
    public AnswerLife Life => new(ExpiresDays, Advances, Risk, Max);

    /// <summary>Gets whether silence means no: something counts only when it is recorded.</summary>
    public bool IsNoUnlessRecorded { get; init; }
}
