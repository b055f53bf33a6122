using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.TestData;

/// <summary>People made from a seed: some of whom much is known, some little, some everything.</summary>
internal sealed class RandomPeople(int seed)
{
    private static readonly FactDefinition[] Askable =
        [.. FactVocabulary.All.Where(fact => !fact.IsDerived && fact.Group != "situation").OrderBy(fact => fact.Id, StringComparer.Ordinal)];

    private static readonly ConditionDefinition[] Conditions =
        [.. ConditionVocabulary.All.OrderBy(condition => condition.Id, StringComparer.Ordinal)];

    private static readonly BodySide?[] Sides = [null, BodySide.Both, BodySide.Left, BodySide.Right];

    private readonly Random _random = new(seed);

    /// <summary>Gets the id of what was learnt last.</summary>
    public string Learnt { get; private set; } = "";

    /// <summary>Makes a person with any mixture of answers, pains and conditions.</summary>
    public HealthProfile Partial()
    {
        var (known, yes) = (_random.NextDouble(), _random.NextDouble() * 0.2);
        var person = HealthProfile.Empty;
        foreach (var fact in Askable)
        {
            person = _random.NextDouble() < known ? Answered(person, fact, yes) : Unanswered(person, fact);
        }

        return WithMovements(WithConditions(WithPains(person, _random.Next(3)), _random.Next(4), known));
    }

    /// <summary>Makes a person of whom every fact, pain and detail is known and nothing contradicts itself.</summary>
    public HealthProfile Complete()
    {
        var yes = _random.NextDouble() * 0.1;
        var (pains, conditions) = (_random.Next(3), _random.Next(4));
        var settled = new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["no-pain"] = pains == 0,
            ["no-known-condition"] = conditions == 0,
            ["no-other-condition"] = true,
        };
        var person = HealthProfile.Empty.With("sex-at-birth", "female").With("age-years", _random.Next(12, 56));
        foreach (var fact in Askable.Where(fact => fact.Id is not ("sex-at-birth" or "age-years")))
        {
            person = settled.TryGetValue(fact.Id, out var answer) ? person.With(fact.Id, answer) : Answered(person, fact, yes);
        }

        foreach (var fact in Askable.Where(fact => fact.FalseWhen.Any(id => person.Find(id)?.YesNo is true)))
        {
            person = person.With(fact.Id, fact.FalseWhen.Contains(fact.Id, StringComparer.Ordinal));
        }

        return TestPeople.InAgreement(WithConditions(WithPains(person, pains), conditions, known: 1));
    }

    public Situation CompleteSituation() => new()
    {
        Context = Pick(Enum.GetValues<RoutineContext>()),
        Surface = Pick(Enum.GetValues<Surface>()),
        SinceWaking = TimeSpan.FromMinutes(_random.Next(0, 900)),
        SinceMeal = TimeSpan.FromMinutes(_random.Next(0, 400)),
        PowerActivityNext = _random.Next(2) == 0,
    };

    public Situation PartialSituation() => new()
    {
        Context = Pick(Enum.GetValues<RoutineContext>()),
        Surface = _random.Next(2) == 0 ? Pick(Enum.GetValues<Surface>()) : null,
        SinceWaking = _random.Next(2) == 0 ? TimeSpan.FromMinutes(_random.Next(0, 900)) : null,
        SinceMeal = _random.Next(2) == 0 ? TimeSpan.FromMinutes(_random.Next(0, 400)) : null,
        PowerActivityNext = _random.Next(3) switch { 0 => true, 1 => false, _ => null },
    };

    /// <summary>Answers one fact that had no answer; the same person when all are answered.</summary>
    public HealthProfile LearnOne(HealthProfile person)
    {
        var open = Askable.Where(fact => person.Find(fact.Id) is not { Status: FactStatus.Known }).ToArray();
        if (open.Length == 0)
        {
            return person;
        }

        var fact = Pick(open);
        Learnt = fact.Id;
        return Answered(person, fact, yes: 0.5);
    }

    public HealthProfile AddCondition(HealthProfile person, double known)
    {
        var condition = Condition(known);
        Learnt = condition.Id;
        return person.WithCondition(condition);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private HealthProfile Answered(HealthProfile person, FactDefinition fact, double yes) => fact.Kind switch
    {
        FactKind.YesNo when fact.Id.StartsWith("no-", StringComparison.Ordinal) => person.With(fact.Id, _random.NextDouble() < 0.7),
        FactKind.YesNo => person.With(fact.Id, _random.NextDouble() < yes),
        FactKind.Number => person.With(fact.Id, Number(fact)),
        _ => person.With(fact.Id, Pick(fact.Choices)),
    };

    private int Number(FactDefinition fact) => fact.Id switch
    {
        "age-years" => _random.Next(8, 90),
        "bp-systolic" => _random.Next(100, 175),
        "bp-diastolic" => _random.Next(60, 108),
        "pain-score-now" => _random.Next(0, 7),
        _ => _random.Next(fact.Min, Math.Min(fact.Max, fact.Min + 200) + 1),
    };

    private HealthProfile Unanswered(HealthProfile person, FactDefinition fact) => _random.Next(6) switch
    {
        0 => person.WithStatus(fact.Id, FactStatus.NotSure),
        1 => person.WithStatus(fact.Id, FactStatus.Declined),
        _ => person,
    };

    private HealthProfile WithPains(HealthProfile person, int count)
    {
        for (var index = 0; index < count; index++)
        {
            person = person.WithPain(new()
            {
                Region = Pick(Enum.GetValues<BodyRegion>()),
                Side = Pick(Sides),
                Score = _random.Next(0, 6),
                Since = TestPeople.DaysAgo(_random.Next(0, 400)),
            });
        }

        return person;
    }

    private HealthProfile WithMovements(HealthProfile person) => _random.Next(3) > 0 ? person : person.WithMovement(new()
    {
        Mechanism = Pick(Enum.GetValues<Mechanism>()),
        Finding = Pick(Enum.GetValues<MovementFinding>()),
        Source = Pick<string?>([null, "self", "clinician"]),
    });

    private HealthProfile WithConditions(HealthProfile person, int count, double known)
    {
        for (var index = 0; index < count; index++)
        {
            person = person.WithCondition(Condition(known));
        }

        return person;
    }

    private ReportedCondition Condition(double known)
    {
        var definition = Pick(Conditions.Where(condition => known < 1 || condition.Sex != "male").ToArray());
        return new()
        {
            Id = definition.Id,
            Side = known >= 1 ? Pick<BodySide?>([BodySide.Both, BodySide.Left, BodySide.Right]) : Pick(Sides),
            Since = _random.NextDouble() < known ? TestPeople.DaysAgo(_random.Next(0, 500)) : null,
            Muscle = definition.NamesMuscle && _random.NextDouble() < known ? Pick(Enum.GetValues<MuscleGroup>()) : null,
            Details = [.. definition.AllDetails
                .Where(detail => detail.Kind is not FactKind.Since && _random.NextDouble() < known)
                .Select(Detail)],
        };
    }

    private HealthFact Detail(DetailDefinition detail) => detail.Kind switch
    {
        FactKind.YesNo => new() { Id = detail.Id, Status = FactStatus.Known, YesNo = _random.Next(2) == 0 },
        FactKind.Number => new() { Id = detail.Id, Status = FactStatus.Known, Number = _random.Next(detail.Min, Math.Min(detail.Max, 200) + 1) },
        _ => new() { Id = detail.Id, Status = FactStatus.Known, Choice = Pick(detail.Choices) },
    };
}
