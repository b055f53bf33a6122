namespace StretchKit.Screening;

/// <summary>One fact of the closed vocabulary.</summary>
internal sealed record FactDefinition
{
    public required string Id { get; init; }

    /// <summary>Gets the place of the fact in the vocabulary.</summary>
    public int Index { get; init; }

    public FactKind Kind { get; init; }

    public string Group { get; init; } = "";

    public string Unit { get; init; } = "";

    public int Min { get; init; }

    public int Max { get; init; } = int.MaxValue;

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets the answer that can only make things stricter: <c>yes</c>, <c>no</c>, <c>up</c>, <c>down</c>; empty for neither.</summary>
    public string Risk { get; init; } = "";

    public bool IsSided { get; init; }

    public FactAdvance Advances { get; init; }

    public int? ExpiresDays { get; init; }

    public int? ExpiresDaysWithoutPain { get; init; }

    public IReadOnlyList<string> FalseWhen { get; init; } = [];

    public bool IsDerived { get; init; }

    /// <summary>Gets whether silence means no, or the least number: it counts only when it is recorded.</summary>
    public bool IsNoUnlessRecorded { get; init; }

    /// <summary>Gets what counts while nothing is recorded.</summary>
    public FactState Unrecorded => !IsNoUnlessRecorded ? default : Kind is FactKind.YesNo ? FactState.No : FactState.Of((int?)Min);

    public bool IsRedFlag => Group == "red-flag";

    /// <summary>Gives how an answer fares with time; without pain it may last longer.</summary>
    public AnswerLife Life(bool hasPain) => new(hasPain ? ExpiresDays : ExpiresDaysWithoutPain ?? ExpiresDays, Advances, Risk, Max);

    /// <summary>Gives the strictest answer there could be; <see langword="null"/> where no side is the risky one.</summary>
    public FactState? Worst => (Kind, Risk) switch
    {
        (FactKind.YesNo, _) => FactState.Of((Truth)(Risk != "no")),
        (FactKind.Number, "up") => FactState.Of((int?)Max),
        (FactKind.Number, "down") => FactState.Of((int?)Min),
        _ => null,
    };
}
