using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>A person judged as if one answer were another.</summary>
internal sealed class SupposedPerson
{
    private readonly Lazy<JudgedPerson?> _judged;

    public SupposedPerson(BoundRules rules, PersonFacts now, Triage triage, Supposition supposition)
    {
        Supposition = supposition;
        var person = PersonFacts.From(supposition.Profile, supposition.Situation, now.Today);
        Masks = new(rules.Compiled.Words);
        rules.Compiled.Judge(person, Masks);
        _judged = new(() => Judge(rules, now, triage, person));
    }

    public Supposition Supposition { get; }

    /// <summary>Gets the verdicts by the rules on stretches alone.</summary>
    public VerdictMasks Masks { get; }

    /// <summary>Gets the person judged whole; <see langword="null"/> when the answer cannot be true, or would bring care first.</summary>
    public JudgedPerson? Judged => _judged.Value;

    private static JudgedPerson? Judge(BoundRules rules, PersonFacts now, Triage triage, PersonFacts person)
    {
        if (person.Contradictions.Count > now.Contradictions.Count)
        {
            return null;
        }

        var result = TriageJudge.Judge(rules.Book, person);
        return result.Triage >= Triage.Consult && result.Triage > triage ? null : new(rules.Compiled, person, result.Needed.IsAnyOpen);
    }
}
