using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety.Analysis;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>One rule of a pack, to be read: what it says, when, on what ground. A cell of a table gives one rule for each of its outcomes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AnalyzedRule
{
    private AnalyzedRule()
    {
    }

    /// <summary>Gets the permanent id; for a cell of a table <c>row.mechanism</c>, which its outcomes share.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the row that it stands in, or its own id.</summary>
    public required string Row { get; init; }

    /// <summary>Gets what it says of a stretch, or <see langword="null"/> for a rule on the person.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets what it says of the person; <see cref="Triage.NeedsAnswers"/> for a screen; <see langword="null"/> for a rule on a stretch.</summary>
    public Triage? Triage { get; init; }

    /// <summary>Gets the condition that it is about, or <see langword="null"/> for none.</summary>
    public string? ConditionId { get; init; }

    /// <summary>Gets the load that the cell is about, or <see langword="null"/> for a rule that is not a cell.</summary>
    public Mechanism? Mechanism { get; init; }

    /// <summary>Gets whether it is only a remark that the movement is often found helpful.</summary>
    public bool IsHelpful { get; init; }

    /// <summary>Gets whether it rests on a cautious source that guidelines do not share.</summary>
    public bool IsWeaklyBased { get; init; }

    /// <summary>Gets whether no pack may make it milder.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets why, in one plain sentence; empty for a screen.</summary>
    public required Message Text { get; init; }

    /// <summary>Gets what to do, for a rule that brings care first; otherwise empty.</summary>
    public Message Advice { get; init; } = Message.Empty;

    /// <summary>Gets the changes it asks for.</summary>
    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets of whom and when it holds, in the ids of the format, such as <c>weeks below 12 and not discharged</c>; empty for always.</summary>
    public required string When { get; init; }

    /// <summary>Gets on which stretches it holds, in the same words, such as <c>load hip-flexion</c>; empty for all.</summary>
    public string Where { get; init; } = "";

    /// <summary>Gets what it reads of the person: fact ids, <c>condition.id</c>, <c>condition.detail</c>, <c>movements</c>; in ordinal order.</summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>Gets the ground it stands on, or <see langword="null"/> when the pack does not say.</summary>
    /// <value><c>guideline</c> <c>review</c> <c>trial</c> <c>expert</c> <c>mechanism</c> <c>seed</c> <c>design</c>.</value>
    public string? Grade { get; init; }

    /// <summary>Gets its sources.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Gets everything it says on one line, to tell two versions apart.</summary>
    internal string Fingerprint { get; private init; } = "";

    /// <summary>Gives id and what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Id} ({(Verdict is { } verdict ? Vocabulary<Verdict>.IdOf(verdict) : Triage is { } triage ? Vocabulary<Triage>.IdOf(triage) : "remark")})";

    internal static AnalyzedRule Of(StretchRule rule)
    {
        var (when, where) = (RuleWords.Of(rule.Person, rule.When), RuleWords.Of(rule.Stretch));
        var movements = RuleReads.Parts(CombinedExpression.All(rule.Person, rule.When, rule.Stretch)).OfType<MovementExpression>().SelectMany(movement => movement.Mechanisms);
        var dot = rule.Id.IndexOf('.', StringComparison.Ordinal);
        return new()
        {
            Id = rule.Id,
            Row = rule.Row,
            Verdict = rule.Verdict,
            ConditionId = rule.Condition?.Id,
            Mechanism = dot > 0 && Vocabulary<Mechanism>.TryParse(rule.Id.AsSpan(dot + 1), out var mechanism) ? mechanism : null,
            IsHelpful = rule.IsHelpful,
            IsWeaklyBased = rule.IsWeaklyBased,
            IsFixed = rule.IsFixed,
            Text = rule.Text,
            Modifications = rule.Modifications,
            When = when,
            Where = where,
            Reads = RuleReads.Of(rule.Condition, rule.Person, rule.When, rule.Stretch),
            Grade = rule.Grade is { } grade ? Vocabulary<RuleGrade>.IdOf(grade) : null,
            Citations = rule.Citations,
            Fingerprint = $"{rule.Verdict} {rule.WhenUnknown} {rule.IsHelpful} {rule.IsWeaklyBased} {rule.IsFixed} {rule.Grade} {rule.Condition?.Id} {rule.Text.Key} {when} {where} {string.Join(' ', movements)} {string.Join(' ', rule.Modifications.Select(change => change.Text))} {Sources(rule.Citations)}",
        };
    }

    internal static AnalyzedRule Of(TriageRule rule)
    {
        var when = RuleWords.Of(rule.Person);
        return new()
        {
            Id = rule.Id,
            Row = rule.Id,
            Triage = rule.Triage ?? Safety.Triage.Proceed,
            ConditionId = rule.Condition?.Id,
            Text = rule.Text,
            Advice = rule.Triage is null ? Message.Empty : rule.Advice,
            When = when,
            Reads = RuleReads.Of(rule.Condition, rule.Person),
            Citations = rule.Citations,
            Fingerprint = $"{rule.Triage} {rule.WhenNotSure} {rule.Condition?.Id} {rule.Text.Key} {when} {Sources(rule.Citations)}",
        };
    }

    internal static AnalyzedRule Of(Screen screen)
    {
        var when = RuleWords.Of(screen.When);
        return new()
        {
            Id = screen.Id,
            Row = screen.Id,
            Triage = Safety.Triage.NeedsAnswers,
            Text = Message.Empty,
            When = when,
            Reads = [.. RuleReads.Of(null, screen.When).Concat(screen.Require).Concat(screen.Offer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Fingerprint = $"{when} {string.Join(' ', screen.Require)} {string.Join(' ', screen.Offer)} {screen.ComesFirst}",
        };
    }

    internal static AnalyzedRule Of(RuleOverride entry) => new()
    {
        Id = entry.RuleId,
        Row = entry.RuleId.Split('.')[0],
        Verdict = entry.Verdict,
        Text = entry.Reason,
        Modifications = entry.Modifications,
        When = "",
        Reads = [],
        Citations = entry.Citations,
        Fingerprint = $"{entry.Verdict} {entry.By} {entry.Reason.Key} {string.Join(' ', entry.Modifications.Select(change => change.Text))} {Sources(entry.Citations)}",
    };

    private static string Sources(IEnumerable<Citation> citations) => string.Join(' ', citations.Select(citation => citation.SourceId));
}
