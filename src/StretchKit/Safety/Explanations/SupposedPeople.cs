using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety.Explanations;

/// <summary>A person with each other answer that they or a clinician could give, judged once for all stretches and only when asked for.</summary>
/// <remarks>What is worked out late is the same whoever works it out, so threads need not wait for each other.</remarks>
internal sealed class SupposedPeople(BoundRules rules, PersonFacts person, Triage triage)
{
    private SupposedPerson[]? _all;

    public IReadOnlyList<SupposedPerson> All => _all ??=
        [.. FactSuppositions.Of(person, rules.Answers)
            .Concat(PainSuppositions.Of(person, rules.Answers))
            .Concat(ConditionSuppositions.Of(person, rules.Answers))
            .Concat(MovementSuppositions.Of(person))
            .Concat(SurfaceSuppositions.Of(person))
            .Select(supposition => new SupposedPerson(rules, person, triage, supposition))];
}
