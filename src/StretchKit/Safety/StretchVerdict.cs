using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Safety.Explanations;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>What the rules say of one stretch on one side: an interval while facts are unknown, and what counts now.</summary>
/// <remarks>Immutable. <see cref="Lowest"/> ≤ <see cref="Effective"/> ≤ <see cref="Highest"/> always holds.</remarks>
public sealed class StretchVerdict
{
    private readonly JudgedPerson _person;
    private readonly int _column;
    private ColumnExplanation? _explanation;
    private IReadOnlyList<SafetyFinding>? _findings;
    private IReadOnlyList<StretchVerdict>? _whatIf;
    private IReadOnlyList<SafetyFinding>? _nearMisses;

    internal StretchVerdict(JudgedPerson person, int column)
    {
        _person = person;
        _column = column;
    }

    /// <summary>Gets the stretch.</summary>
    public required Stretch Stretch { get; init; }

    /// <summary>Gets the side on which it is done.</summary>
    public required BodySide Side { get; init; }

    /// <summary>Gets the mildest verdict that any answers to the open questions could give.</summary>
    public required Verdict Lowest { get; init; }

    /// <summary>Gets the verdict that counts now.</summary>
    public required Verdict Effective { get; init; }

    /// <summary>Gets the firmest verdict that any answers to the open questions could give.</summary>
    public required Verdict Highest { get; init; }

    /// <summary>Gets the remarks of all rules that hold or could hold, the firmest first, then by rule id.</summary>
    /// <remarks>Put together when first asked for; of conditions that nobody asked about, only the firmest rule is named.</remarks>
    public IReadOnlyList<SafetyFinding> Findings => _findings ??= Explanation.Findings();

    /// <summary>Gets the changes with which alone a stretch of verdict <see cref="Verdict.Modify"/> may be done; empty for other verdicts.</summary>
    public IReadOnlyList<Modification> Modifications => _person.Modifications(_column);

    /// <summary>Gets whether the movement is often found helpful for this person and nothing stricter holds.</summary>
    public bool IsOftenHelpful { get; init; }

    /// <summary>Gets the verdicts that one other answer of the person or a clinician would give, the mildest first; of numbers the nearest that changes something.</summary>
    /// <remarks>
    /// <para>
    /// Each says what it supposes in <see cref="Supposing"/>. They are found by judging the person anew with each answer,
    /// when first asked for; that is worked out once for all stretches of a report and takes some milliseconds. What
    /// cannot become otherwise is not supposed: an age, what has happened, another condition. An answer that would bring
    /// care first is left out.
    /// </para>
    /// <para>It says what the rules would say then, not what will happen, and is no reason to answer otherwise than is true.</para>
    /// </remarks>
    public IReadOnlyList<StretchVerdict> WhatIf => _whatIf ??= new ColumnChanges(_person, _column).Verdicts();

    /// <summary>Gets the rules that do not hold, are firmer than <see cref="Effective"/>, and would hold with one other answer; the firmest first.</summary>
    /// <remarks>Each says the answer in <see cref="SafetyFinding.Supposing"/>. Worked out as <see cref="WhatIf"/> is.</remarks>
    public IReadOnlyList<SafetyFinding> NearMisses => _nearMisses ??= new ColumnChanges(_person, _column).NearMisses();

    /// <summary>Gets the answer that one of <see cref="WhatIf"/> supposes, as "if …" without a stop; <see langword="null"/> for a verdict on what is known.</summary>
    public Message? Supposing { get; init; }

    /// <summary>Gets what the supposed answer is about; <see langword="null"/> for a verdict on what is known.</summary>
    /// <value>The id of a fact, <c>condition.detail</c>, <c>movement.mechanism</c> or <c>surface</c>.</value>
    public string? SupposedFact { get; init; }

    /// <summary>Gets the ids of the rules that make the difference to what counts now; empty for a verdict on what is known.</summary>
    public IReadOnlyList<string> ChangedBy { get; init; } = [];

    private ColumnExplanation Explanation => _explanation ??= new(_person, _column);

    /// <summary>Gives stretch and side only, because a verdict may be health data.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Stretch.Id} {Side}";
}
