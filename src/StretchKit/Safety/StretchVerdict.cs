using StretchKit.Anatomy;
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
    private IReadOnlyList<Modification>? _modifications;

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
    public IReadOnlyList<Modification> Modifications => _modifications ??= Effective is Verdict.Modify ? Explanation.Modifications() : [];

    /// <summary>Gets whether the movement is often found helpful for this person and nothing stricter holds.</summary>
    public bool IsOftenHelpful { get; init; }

    private ColumnExplanation Explanation => _explanation ??= new(_person, _column);

    /// <summary>Gives stretch and side only, because a verdict may be health data.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Stretch.Id} {Side}";
}
