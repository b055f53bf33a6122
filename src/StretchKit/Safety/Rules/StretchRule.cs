using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>A rule that judges one stretch on one side for one person.</summary>
internal sealed record StretchRule
{
    public required string Id { get; init; }

    /// <summary>Gets the row the rule comes from, or its own id; rules of one row share person and window.</summary>
    public string Row => Id.Split('.')[0];

    /// <summary>Gets the condition the rule is about; <see langword="null"/> for a rule on other facts.</summary>
    public ConditionDefinition? Condition { get; init; }

    /// <summary>Gets whom the rule is about, beside the condition; everybody by default.</summary>
    public RuleExpression Person { get; init; } = Always.Instance;

    /// <summary>Gets the window or detail in which it holds for them; always by default.</summary>
    public RuleExpression When { get; init; } = Always.Instance;

    public RuleExpression Stretch { get; init; } = Always.Instance;

    public Verdict Verdict { get; init; }

    /// <summary>Gets whether this is only a remark that the movement is often helpful.</summary>
    public bool IsHelpful { get; init; }

    public bool IsWeaklyBased { get; init; }

    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets why, to the person.</summary>
    public Message Text { get; init; } = Message.Empty;

    /// <summary>Gets the key of the text.</summary>
    public string Say => Text.Key;

    /// <summary>Gets whether no pack may make it milder.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets the entry of another pack that made it milder; <see langword="null"/> for none.</summary>
    public RuleOverride? Override { get; init; }

    /// <summary>Gets the verdict before it was made milder.</summary>
    public Verdict OverriddenVerdict { get; init; }

    /// <summary>Gets what counts while nobody asked; default caution, or the verdict itself if that is milder.</summary>
    public Verdict? WhenUnknown { get; init; }

    /// <summary>Gets the ground it stands on; <see langword="null"/> when the pack does not say.</summary>
    public RuleGrade? Grade { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Gets where it stands in its pack: the rule itself, or the cell of its row.</summary>
    public DataMark Place { get; init; }
}
