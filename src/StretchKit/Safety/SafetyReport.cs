using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>What the rules say of a person in a situation: triage and advice first, then a verdict for every stretch and side.</summary>
/// <remarks>Immutable and safe to share between threads. Its text form shows no health data.</remarks>
public sealed class SafetyReport
{
    private readonly Dictionary<(StretchId, BodySide), StretchVerdict> _bySide;

    internal SafetyReport(PersonFacts person, IReadOnlyList<StretchVerdict> verdicts)
    {
        Person = person;
        Verdicts = verdicts;
        _bySide = verdicts.ToDictionary(verdict => (verdict.Stretch.Id, verdict.Side));
    }

    /// <summary>Gets what comes first: go on, answer, or seek care.</summary>
    public required Triage Triage { get; init; }

    /// <summary>Gets what to do and where, the most urgent first; empty when a session may be composed.</summary>
    public required IReadOnlyList<Message> Advice { get; init; }

    /// <summary>Gets the remarks of the rules on the person, the most urgent first, then by rule id.</summary>
    public required IReadOnlyList<SafetyFinding> Findings { get; init; }

    /// <summary>Gets the verdict of every stretch on each of its sides, in the order of the catalogue.</summary>
    public IReadOnlyList<StretchVerdict> Verdicts { get; }

    /// <summary>Gets the questions whose answers could change triage or a verdict, the most important first.</summary>
    public required IReadOnlyList<ScreeningQuestion> OpenQuestions { get; init; }

    /// <summary>Gets whether the red-flag questions of a stated pain are open, so that no routine may be composed yet.</summary>
    public required bool QuestionsComeFirst { get; init; }

    /// <summary>Gets the answers that contradict each other; they count as unknown until they are settled.</summary>
    public required IReadOnlyList<Message> Contradictions { get; init; }

    /// <summary>Gets the text that goes with every result: what would change the advice, and where to go.</summary>
    public required IReadOnlyList<Message> SafetyNet { get; init; }

    /// <summary>Gets the moment for which it was judged, from the <see cref="TimeProvider"/>.</summary>
    public required DateTimeOffset JudgedAt { get; init; }

    /// <summary>Gets the version of the catalogue.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Gets the rule packs, each with version and content hash, in the ordinal order of their ids.</summary>
    public required IReadOnlyList<string> RulePacks { get; init; }

    /// <summary>Gets whether an open question could still make something stricter.</summary>
    public bool IsProvisional => Triage is Triage.NeedsAnswers || OpenQuestions.Any(question => !question.IsOptional);

    /// <summary>Gets what was known of the person at that moment.</summary>
    internal PersonFacts Person { get; }

    /// <summary>Gives the verdict of a stretch on a side.</summary>
    /// <param name="stretchId">The stretch.</param>
    /// <param name="side">One of the stretch's own sides.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">The report has no such stretch, or it has no such side.</exception>
    public StretchVerdict For(StretchId stretchId, BodySide side) =>
        _bySide.TryGetValue((stretchId, side), out var verdict)
            ? verdict
            : throw new ArgumentException($"There is no verdict for '{stretchId}' on side {side}.", nameof(stretchId));

    /// <summary>Says how firmly the rules speak against a self-assessment: as against the stretches that load the body like it.</summary>
    /// <param name="assessment">The self-assessment.</param>
    /// <returns>The firmest of their verdicts on any side; avoid while care comes first or a stretch is not in the report. Offer it up to caution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public Verdict VerdictOf(SelfAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);

        var verdicts = Verdicts.Where(verdict => assessment.LoadsLike.Contains(verdict.Stretch.Id)).ToList();
        return Triage >= Triage.Consult || verdicts.Select(verdict => verdict.Stretch.Id).Distinct().Count() < assessment.LoadsLike.Count
            ? Verdict.Avoid
            : verdicts.Max(verdict => verdict.Effective);
    }

    /// <summary>Gives the name of the type only, so that no health data reaches a log by accident.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => nameof(SafetyReport);
}
