using StretchKit.Anatomy;

namespace StretchKit.Screening;

/// <summary>One condition of the closed vocabulary.</summary>
internal sealed record ConditionDefinition
{
    /// <summary>The id for a condition that the vocabulary lacks.</summary>
    public const string Other = "other";

    /// <summary>Two details that every condition has: a clinician lifted the restriction; a clinician's plan is recorded.</summary>
    public const string Cleared = "cleared";

    public const string PlanRecorded = "plan-recorded";

    private static readonly DetailDefinition[] BuiltInDetails =
    [
        new() { Id = Cleared, Kind = FactKind.YesNo, Risk = "no", IsNoUnlessRecorded = true },
        new() { Id = PlanRecorded, Kind = FactKind.YesNo, Risk = "no", IsNoUnlessRecorded = true },
    ];

    public required string Id { get; init; }

    /// <summary>Gets the place of the condition in the vocabulary.</summary>
    public int Index { get; init; }

    public IReadOnlyList<string> Icd10Cm { get; init; } = [];

    public bool IsSided { get; init; }

    public bool NamesMuscle { get; init; }

    /// <summary>Gets the only sex at birth that can have it; empty for both.</summary>
    public string Sex { get; init; } = "";

    /// <summary>Gets whether it is an operation or a procedure, and its date the day of that.</summary>
    public bool IsOperation { get; init; }

    /// <summary>Gets whether the condition is known not to limit stretching.</summary>
    public bool HasNoLimit { get; init; }

    public IReadOnlyList<BodyRegion> Regions { get; init; } = [];

    public IReadOnlyList<DetailDefinition> Details { get; init; } = [];

    public IEnumerable<DetailDefinition> AllDetails => Details.Concat(BuiltInDetails.Where(builtIn => Details.All(own => own.Id != builtIn.Id)));

    public DetailDefinition? FindDetail(string id) => AllDetails.FirstOrDefault(detail => detail.Id == id);
}
