using StretchKit.Catalog;
using StretchKit.Guidance;
using StretchKit.Localization;
using StretchKit.Safety.Packs;
using StretchKit.Screening;

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
        var judged = new JudgedPerson(rules.Compiled, person, triage.IsOpen);

        return new(judged, new(judged, triage, rules, [.. rules.Compiled.AllColumns]))
        {
            Triage = triage.Triage,
            Advice = triage.Advice,
            Findings = triage.Findings,
            QuestionsComeFirst = triage.QuestionsComeFirst,
            Contradictions = [.. person.Contradictions.Select(pair => Message.Of("safety.contradiction", ("one", Named(pair.One)), ("other", Named(pair.Other))))],
            SafetyNet = _safetyNet.Value,
            JudgedAt = now,
            CatalogVersion = catalog.Version,
            RulePacks = rules.Names,
        };
    }

    /// <summary>The facts that are claims have a short name; every other is named by its question.</summary>
    private static Message Named(string factId) =>
        Message.Of(TextTable.Of(TextTable.English).ContainsKey($"fact.{factId}") ? $"fact.{factId}" : $"question.{factId}");
}
