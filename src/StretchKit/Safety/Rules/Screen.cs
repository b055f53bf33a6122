using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>Questions that must be answered while something holds of the person.</summary>
internal sealed record Screen
{
    public required string Id { get; init; }

    public RuleExpression When { get; init; } = Always.Instance;

    public IReadOnlyList<string> Require { get; init; } = [];

    /// <summary>Gets the facts that are offered as questions but that nothing waits for.</summary>
    public IReadOnlyList<string> Offer { get; init; } = [];

    /// <summary>Gets whether the required ones come before any routine.</summary>
    public bool ComesFirst { get; init; }

    /// <summary>Gets where it stands in its pack.</summary>
    public DataMark Place { get; init; }
}
