using StretchKit.Screening;

namespace StretchKit.Tests.TestData;

/// <summary>People of whom less is known than of another: some answers, details and days forgotten, nothing added.</summary>
internal static class Forgetting
{
    public static HealthProfile Some(HealthProfile person, Random random, double share)
    {
        // Whether there is a further condition may be forgotten; a condition that was named may then be one of those.
        var conditions = person.Conditions.Where(_ => Keeps()).Select(condition => condition with
        {
            Since = Keeps() ? condition.Since : null,
            Muscle = Keeps() ? condition.Muscle : null,
            Details = [.. condition.Details.Where(detail => IsPermission(detail) || Keeps())],
        }).ToArray();
        var forgetsCondition = conditions.Length < person.Conditions.Count;
        var facts = person.Facts
            .Where(fact => fact.Id switch
            {
                "no-known-condition" => conditions.Length == person.Conditions.Count && Keeps(),
                "no-other-condition" => !forgetsCondition && Keeps(),
                "bp-systolic" or "bp-diastolic" => true, // A reading that is not recorded counts as none.
                _ when FactVocabulary.Find(fact.Id) is { IsNoUnlessRecorded: true } => true, // So does pain after a session.
                _ when fact.YesNo is true && IsToldOtherwise(person, fact) => true, // Without it, what else was said says no.
                _ => Keeps(),
            });
        return HealthProfile.Of([.. facts], person.Pains, conditions, person.Movements);

        bool Keeps() => random.NextDouble() >= share;
    }

    public static Situation Some(Situation situation, Random random, double share) => situation with
    {
        SinceWaking = random.NextDouble() < share ? null : situation.SinceWaking,
        SinceMeal = random.NextDouble() < share ? null : situation.SinceMeal,
    };

    /// <summary>Tells whether something else that was said, such as that there is no other condition, would answer a question with no.</summary>
    private static bool IsToldOtherwise(HealthProfile person, HealthFact fact)
    {
        return FactVocabulary.Find(fact.Id)!.FalseWhen.Any(claim => claim switch
        {
            "pain-free-without-conditions" => Says(PersonFacts.NoPain) && Says(PersonFacts.NoKnownCondition),
            PersonFacts.NoKnownCondition => Says(PersonFacts.NoKnownCondition) || Says(PersonFacts.NoOtherCondition),
            _ => Says(claim),
        });

        bool Says(string claim) => person.Find(claim)?.YesNo is true;
    }

    /// <summary>Clearance and plan are a no unless they are recorded, so forgetting one is not knowing less but saying no.</summary>
    private static bool IsPermission(HealthFact detail) =>
        detail.Id is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded or "restriction-recorded";
}
