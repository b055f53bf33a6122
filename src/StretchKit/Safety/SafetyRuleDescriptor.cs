using StretchKit.Evidence;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>What a safety rule in C# says, why, on what ground, and what it reads of the person.</summary>
/// <remarks>Immutable. It is checked when the evaluator is first asked for; every problem of all rules and packs is listed at once.</remarks>
public sealed record SafetyRuleDescriptor
{
    /// <summary>Gets the permanent id, in kebab-case.</summary>
    /// <value>1 to 90 characters; no rule of a pack and no other rule has it.</value>
    public required string Id { get; init; }

    /// <summary>Gets the version, which every report names; change it whenever the code changes what it says.</summary>
    /// <value>1 to 20 characters.</value>
    public required string Version { get; init; }

    /// <summary>Gets what the rule says of a stretch; <see langword="null"/> for a rule on the person alone.</summary>
    /// <value><see cref="Safety.Verdict.Caution"/> to <see cref="Safety.Verdict.Avoid"/>.</value>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets what the rule says of the person; <see langword="null"/> for a rule on stretches. Exactly one of the two is set.</summary>
    /// <value><see cref="Safety.Triage.Consult"/> to <see cref="Safety.Triage.Emergency"/>.</value>
    public Triage? Triage { get; init; }

    /// <summary>Gets the verdict that counts while the answer is unknown.</summary>
    /// <value>At most <see cref="Verdict"/>; default caution.</value>
    public Verdict? WhenUnknown { get; init; }

    /// <summary>Gets the facts that the rule reads: ids of facts, of conditions, and of details as <c>condition.detail</c>.</summary>
    /// <value>At most 64; default none. While the answer is unknown, those that are open become questions.</value>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <summary>Gets why, to the person, by language.</summary>
    /// <value>1 to 600 characters each; <c>en</c> is needed.</value>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>Gets what the person should do, by language; needed with <see cref="Triage"/>.</summary>
    public IReadOnlyDictionary<string, string> Advice { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the changes with which alone the stretch may be done; needed with <see cref="Safety.Verdict.Modify"/>.</summary>
    public IReadOnlyList<Modification> Modifications { get; init; } = [];

    /// <summary>Gets the sources, each with its certainty; at least one from modify up and with <see cref="Triage"/>.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
