using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>One outcome of a cell of a condition table, and when it holds.</summary>
internal sealed record Cell
{
    public RuleExpression If { get; init; } = Always.Instance;

    public Verdict Verdict { get; init; }

    public bool IsHelpful { get; init; }

    public bool IsWeaklyBased { get; init; }

    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    public Message? Text { get; init; }

    public IReadOnlyList<Citation>? Citations { get; init; }

    public DataMark Place { get; init; }

    /// <summary>Gives the outcome for the mid-range form of the mechanism: one step milder.</summary>
    public Cell Softened() => this switch
    {
        { IsWeaklyBased: true } => this with { Verdict = Verdict.Caution, IsWeaklyBased = false },
        { Verdict: Verdict.Avoid } => this with { Verdict = Verdict.Modify, Modifications = [new() { RangeAtMostPercent = HalfRange }] },
        { Verdict: Verdict.Modify } => this with { Verdict = Verdict.Caution, Modifications = [] },
        { Verdict: Verdict.Caution } => this with { Verdict = Verdict.Suitable },
        _ => this,
    };

    private const int HalfRange = 50;
}
