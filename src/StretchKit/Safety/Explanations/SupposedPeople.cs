using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>A person with each other answer that they or a clinician could give, judged once for all stretches and only when asked for.</summary>
internal sealed class SupposedPeople(BoundRules rules, PersonFacts person, Triage triage)
{
    private readonly Lazy<SupposedPerson[]> _all = new(() =>
        [.. FactSuppositions.Of(person, rules.Answers)
            .Concat(PainSuppositions.Of(person, rules.Answers))
            .Concat(ConditionSuppositions.Of(person, rules.Answers))
            .Concat(MovementSuppositions.Of(person))
            .Concat(SurfaceSuppositions.Of(person))
            .Select(supposition => new SupposedPerson(rules, person, triage, supposition))]);

    public IReadOnlyList<SupposedPerson> All => _all.Value;
}
