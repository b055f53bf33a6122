using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>A rule on the person alone, judged before any stretch.</summary>
internal sealed record TriageRule
{
    public required string Id { get; init; }

    /// <summary>Gets the picture it belongs to, such as <c>RF01</c>; empty for others.</summary>
    public string RedFlag { get; init; } = "";

    /// <summary>Gets what it means; <see langword="null"/> for a remark that changes nothing.</summary>
    public Triage? Triage { get; init; }

    public RuleExpression Person { get; init; } = Always.Instance;

    /// <summary>Gets the condition whose details <see cref="Person"/> reads; <see langword="null"/> for none.</summary>
    public Screening.ConditionDefinition? Condition { get; init; }

    /// <summary>Gets what it means when it would hold if every "not sure" were a yes.</summary>
    public Triage? WhenNotSure { get; init; }

    /// <summary>Gets why, to the person.</summary>
    public Message Text { get; init; } = Message.Empty;

    /// <summary>Gets what to do and where.</summary>
    public Message Advice { get; init; } = Message.Empty;

    /// <summary>Gets the key of the text.</summary>
    public string Say => Text.Key;

    /// <summary>Gets the key of the text that says what to do: the rule's text, as advice.</summary>
    public string AdviceKey => Say.Length == 0 ? "" : $"triage.{Say["rule.".Length..]}.advice";

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Gets whether it is a rule in C# that threw: it is unknown, and care comes first.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Gets where it stands in its pack.</summary>
    public DataMark Place { get; init; }
}
