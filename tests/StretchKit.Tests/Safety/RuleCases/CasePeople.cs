using StretchKit.Safety.Analysis;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>People for the cases of some rules: first those of the condition tables, then those at the limits of the rules.</summary>
internal static class CasePeople
{
    public static IReadOnlyList<CasePerson> Of(RuleBook alone) =>
        [.. OfTables(alone).Concat(OfLimits(alone)).Where(person => person.Facts.Contradictions.Count == 0)];

    /// <summary>Silence is no for what counts only when it is recorded, so there somebody also has to be unsure.</summary>
    private static IEnumerable<CasePerson> OfLimits(RuleBook alone)
    {
        var people = WitnessPeople.Of([alone]);
        return people.Select(witness => new CasePerson(witness.Profile, witness.Situation))
            .Concat(people.Take(40).SelectMany(witness => Unsure(witness.Profile), (witness, profile) => new CasePerson(profile, witness.Situation)))
            .Concat(people.Where(witness => witness.Situation.PowerActivityNext is null).Take(4).Select(witness => new CasePerson(witness.Profile, witness.Situation with { Context = RoutineContext.BeforeActivity })));
    }

    private static IEnumerable<HealthProfile> Unsure(HealthProfile profile)
    {
        foreach (var fact in profile.Facts.Where(fact => FactVocabulary.Find(fact.Id) is { IsNoUnlessRecorded: true }))
        {
            yield return profile.WithStatus(fact.Id, FactStatus.NotSure);
        }

        foreach (var (condition, detail) in profile.Conditions.SelectMany(condition => condition.Details, (condition, detail) => (condition, detail)))
        {
            if (ConditionVocabulary.Find(condition.Id)!.FindDetail(detail.Id)!.IsNoUnlessRecorded)
            {
                yield return profile.WithoutCondition(condition.Id)
                    .WithCondition(condition with { Details = [.. condition.Details.Where(other => other != detail && other.Id != detail.Id), new() { Id = detail.Id, Status = FactStatus.NotSure }] });
            }
        }
    }

    private static IEnumerable<CasePerson> OfTables(RuleBook alone)
    {
        var conditions = alone.Rules.Select(rule => rule.Condition?.Id).Distinct().ToList();
        var reads = alone.Rules.SelectMany(rule => RuleReads.Of(rule.Condition, rule.Person, rule.When, rule.Stretch)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in MatrixRow.All.Where(row => alone.Triage.Count == 0 && alone.Screens.Count == 0 && conditions.Contains(row.Condition)))
        {
            var facts = row.Person.Facts.Where(fact => reads.Contains(fact.Id));
            yield return new(HealthProfile.Of(facts, [], [.. row.Person.Conditions.Select(Moved)], []), new(), $"table: {row.Name}");
        }
    }

    /// <summary>Cases are judged on a day of their own.</summary>
    private static ReportedCondition Moved(ReportedCondition condition) => condition with
    {
        Since = condition.Since?.AddDays(RuleCase.Day.DayNumber - TestPeople.Today.DayNumber),
        RecordedOn = null,
    };
}
