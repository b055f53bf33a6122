using StretchKit.Anatomy;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>People of all kinds from a seed: any facts, any conditions with any details, any situation.</summary>
internal sealed class RandomPeople(int seed)
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly FactDefinition[] Facts = [.. FactVocabulary.All.Where(fact => !fact.IsDerived && fact.Group != "situation")];

    private static readonly ConditionDefinition[] Conditions = [.. ConditionVocabulary.All];

    private readonly Random _random = new(seed);

    public HealthProfile NextProfile()
    {
        var profile = HealthProfile.Empty;
        var density = _random.NextDouble();
        foreach (var fact in Facts.Where(_ => _random.NextDouble() < density))
        {
            profile = Answer(profile, fact);
        }

        for (var count = _random.Next(4); count > 0; count--)
        {
            profile = profile.WithCondition(NextCondition());
        }

        for (var count = _random.Next(3); count > 0; count--)
        {
            profile = profile.WithPain(new()
            {
                Region = (BodyRegion)_random.Next(Enum.GetValues<BodyRegion>().Length),
                Score = Maybe(() => _random.Next(11)),
                Since = MaybeDay(),
            });
        }

        return profile;
    }

    public Situation NextSituation() => new()
    {
        Context = (RoutineContext)_random.Next(6),
        Surface = Maybe(() => (Surface)_random.Next(3)),
        SinceMeal = Maybe(() => TimeSpan.FromMinutes(_random.Next(600))),
        SinceWaking = Maybe(() => TimeSpan.FromMinutes(_random.Next(600))),
        PowerActivityNext = Maybe(() => _random.Next(2) == 0),
    };

    public bool NextYes() => _random.Next(2) == 0;

    private HealthProfile Answer(HealthProfile profile, FactDefinition fact)
    {
        if (_random.Next(6) == 0)
        {
            return profile.WithStatus(fact.Id, NextYes() ? FactStatus.NotSure : FactStatus.Declined);
        }

        return fact.Kind switch
        {
            FactKind.YesNo => profile.With(fact.Id, NextYes()),
            FactKind.Choice => profile.With(fact.Id, fact.Choices[_random.Next(fact.Choices.Count)]),
            _ => profile.With(fact.Id, _random.Next(fact.Min, Math.Min(fact.Max, fact.Min + 200) + 1)),
        };
    }

    private ReportedCondition NextCondition()
    {
        var condition = Conditions[_random.Next(Conditions.Length)];
        return new()
        {
            Id = condition.Id,
            Side = Maybe(() => (BodySide)_random.Next(3)),
            Muscle = condition.NamesMuscle ? Maybe(() => (MuscleGroup)_random.Next(Enum.GetValues<MuscleGroup>().Length)) : null,
            Since = MaybeDay(),
            Details = [.. condition.AllDetails.Where(detail => detail.Kind is not FactKind.Since && NextYes()).Select(Detail)],
        };
    }

    private HealthFact Detail(DetailDefinition detail) => new()
    {
        Id = detail.Id,
        Status = FactStatus.Known,
        YesNo = detail.Kind is FactKind.YesNo ? NextYes() : null,
        Number = detail.Kind is FactKind.Number ? _random.Next(detail.Min, Math.Min(detail.Max, detail.Min + 200) + 1) : null,
        Choice = detail.Kind is FactKind.Choice ? detail.Choices[_random.Next(detail.Choices.Count)] : null,
    };

    private DateOnly? MaybeDay() => Maybe(() => Today.AddDays(-_random.Next(500)));

    private T? Maybe<T>(Func<T> value)
        where T : struct => NextYes() ? value() : null;
}
