using StretchKit.Anatomy;
using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Questions;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>What the rules say of a person in a situation: triage and advice first, then a verdict for every stretch and side.</summary>
/// <remarks>Immutable and safe to share between threads. Its text form shows no health data.</remarks>
public sealed class SafetyReport
{
    private readonly QuestionRanking _ranking;
    private readonly BoundRules _rules;
    private IReadOnlyList<StretchVerdict>? _verdicts;
    private IReadOnlyList<ScreeningQuestion>? _questions;
    private IReadOnlyList<ScreeningQuestion>? _declined;

    internal SafetyReport(JudgedPerson judged, QuestionRanking ranking, BoundRules rules)
    {
        Judged = judged;
        _ranking = ranking;
        _rules = rules;
    }

    /// <summary>Gets what comes first: go on, answer, or seek care.</summary>
    public required Triage Triage { get; init; }

    /// <summary>Gets what to do and where, the most urgent first; empty when a session may be composed.</summary>
    public required IReadOnlyList<Message> Advice { get; init; }

    /// <summary>Gets the remarks of the rules on the person, the most urgent first, then by rule id.</summary>
    public required IReadOnlyList<SafetyFinding> Findings { get; init; }

    /// <summary>Gets the verdict of every stretch on each of its sides, in the order of the catalogue.</summary>
    public IReadOnlyList<StretchVerdict> Verdicts => _verdicts ??= Array.AsReadOnly(Judged.Verdicts());

    /// <summary>Gets the questions whose answers could change triage or a verdict, the most important first.</summary>
    /// <remarks>
    /// What must be answered comes first, red flags first of all; then what could change a verdict, by how much doubt
    /// the answer takes away; then what is only offered. It is empty when no answer could change anything, and names
    /// nothing that was declined. From <see cref="Triage.Consult"/> up only what could change triage is left.
    /// </remarks>
    public IReadOnlyList<ScreeningQuestion> OpenQuestions => _questions ??= [.. _ranking.Ranked().Select(fact => QuestionWriter.Write(fact, Person))];

    /// <summary>Gets the questions that were declined and whose answers could have changed something, by id; the result stays provisional because of them.</summary>
    public IReadOnlyList<ScreeningQuestion> DeclinedQuestions => _declined ??= [.. _ranking.Declined().Select(fact => QuestionWriter.Write(fact, Person))];

    /// <summary>Gets whether the red-flag questions of a stated pain are open, so that no routine may be composed yet.</summary>
    public required bool QuestionsComeFirst { get; init; }

    /// <summary>Gets the answers that contradict each other; they count as unknown until they are settled.</summary>
    public required IReadOnlyList<Message> Contradictions { get; init; }

    /// <summary>Gets the rules in C# that threw, or read what they did not declare, with the kind of fault; each counted in full.</summary>
    /// <remarks>The key of each is <c>safety.rule-failed.with</c>, its slots are <c>rule</c> and <c>fault</c>; tell whoever wrote the rule.</remarks>
    public IReadOnlyList<Message> RuleFailures { get; init; } = [];

    /// <summary>Gets the text that goes with every result: what would change the advice, and where to go.</summary>
    public required IReadOnlyList<Message> SafetyNet { get; init; }

    /// <summary>Gets the moment for which it was judged, from the <see cref="TimeProvider"/>.</summary>
    public required DateTimeOffset JudgedAt { get; init; }

    /// <summary>Gets the version of the catalogue.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Gets the rule packs, each with version and content hash, in the ordinal order of their ids.</summary>
    public IReadOnlyList<string> RulePacks => _rules.Names;

    /// <summary>Gets whether an open question could still make something stricter.</summary>
    public bool IsProvisional => Triage is Triage.NeedsAnswers || _ranking.IsAnythingOpen;

    /// <summary>Gets the person as judged, for the composer, which looks at the levels of all verdicts and at little else.</summary>
    internal JudgedPerson Judged { get; }

    /// <summary>Gets what was known of the person at that moment.</summary>
    internal PersonFacts Person => Judged.Person;

    /// <summary>Gives the verdict of a stretch on a side.</summary>
    /// <param name="stretchId">The stretch.</param>
    /// <param name="side">One of the stretch's own sides.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">The report has no such stretch, or it has no such side.</exception>
    public StretchVerdict For(StretchId stretchId, BodySide side) =>
        Judged.Book.PlaceOf(stretchId, side) is { } place
            ? Verdicts[place]
            : throw new ArgumentException($"There is no verdict for '{stretchId}' on side {side}.", nameof(stretchId));

    /// <summary>Gives the next question that is worth asking, leaving some out.</summary>
    internal ScreeningQuestion? NextQuestion(IReadOnlyCollection<string> exceptFacts) =>
        _ranking.Ranked().FirstOrDefault(fact => !exceptFacts.Contains(fact.FactId, StringComparer.Ordinal)) is { } fact ? QuestionWriter.Write(fact, Person) : null;

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
