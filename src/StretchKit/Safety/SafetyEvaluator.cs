using StretchKit.Catalog;
using StretchKit.Guidance;
using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Response;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>Judges the person first, then every stretch on each of its sides.</summary>
internal sealed class SafetyEvaluator(IStretchCatalog catalog, RulePackHost packs, TimeProvider clock) : ISafetyEvaluator
{
    private readonly Lazy<IReadOnlyList<Message>> _safetyNet = new(() => [.. GuidanceLibrary.Of(GuidanceLibrary.SafetyNetTopic).Select(note => note.Text)]);

    public SafetyReport Evaluate(HealthProfile profile, Situation? situation = null)
    {
        ArgumentNullException.ThrowIfNull(profile);

        var now = clock.GetLocalNow();
        var person = PersonFacts.From(profile, situation ?? new(), DateOnly.FromDateTime(now.DateTime));
        var rules = packs.Rules;
        var triage = TriageJudge.Judge(rules.Book, person);
        var judged = new JudgedPerson(rules.Compiled, person, triage.Needed.IsAnyOpen) { Supposed = new(rules, person, triage.Triage) };

        return new(judged, new(judged, triage, rules, [.. rules.Compiled.AllColumns]), rules)
        {
            Triage = triage.Triage,
            Advice = triage.Advice,
            Findings = triage.Findings,
            QuestionsComeFirst = triage.Needed.ComeFirst,
            Contradictions = [.. person.Contradictions.Select(contradiction => ContradictionText.Of(contradiction, profile))],
            RuleFailures = [.. OwnTriage.Failures(rules.Book.Triage, person), .. judged.Own?.Failures ?? []],
            SafetyNet = _safetyNet.Value,
            JudgedAt = now,
            CatalogVersion = catalog.Version,
        };
    }

    public PainAdvice Respond(HealthProfile profile, PainReport report)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(report);

        Stretch? stretch = null;
        if (report.Stretch is { } id && !catalog.TryGet(id, out stretch))
        {
            var remedy = catalog.FindNearest(id.Value) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
            throw new ArgumentException($"The catalogue has no stretch '{id}'{remedy}", nameof(report));
        }

        return PainResponder.Respond(packs.Rules.Book, profile, report, stretch, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }
}
