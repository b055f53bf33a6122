using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Cases;

/// <summary>A person, and a stretch where the rule is about one, with what the rule alone must say of them.</summary>
internal sealed record RuleCase
{
    /// <summary>The day on which every case is judged.</summary>
    public static readonly DateOnly Day = new(2026, 1, 1);

    /// <summary>Gets the id of the rule, row or screen that the case stands in.</summary>
    public required string Subject { get; init; }

    public HealthProfile Person { get; init; } = HealthProfile.Empty;

    public Situation Situation { get; init; } = new();

    /// <summary>Gets the id of a stretch of the catalogue; <see langword="null"/> when the case makes one up.</summary>
    public string? StretchId { get; init; }

    /// <summary>Gets the stretch that the case makes up.</summary>
    public Stretch? MadeUp { get; init; }

    /// <summary>Gets the side; left out, the first of the stretch.</summary>
    public BodySide? Side { get; init; }

    public Verdict? Lowest { get; init; }

    public Verdict? Effective { get; init; }

    public Verdict? Highest { get; init; }

    /// <summary>Gets whether the movement must be said to be often helpful.</summary>
    public bool? IsHelpful { get; init; }

    /// <summary>Gets what comes first, for a rule on the person: a word of <see cref="CaseReader.TriageWords"/>.</summary>
    public string Triage { get; init; } = "";

    public DataMark Place { get; init; }
}
