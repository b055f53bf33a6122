using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// People of all kinds from a seed: any facts, any conditions with any details, any situation. Half of their numbers
/// and days stand at the limits that the rules name, or one beside them.
/// </summary>
internal sealed class PeopleNearThresholds
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly FactDefinition[] Facts = [.. FactVocabulary.All.Where(fact => !fact.IsDerived && fact.Group != "situation")];

    private readonly Random _random;
    private readonly ConditionDefinition[] _conditions;
    private readonly Dictionary<object, int[]> _limits;

    public PeopleNearThresholds(RuleBook book, int seed)
        : this(book, [.. ConditionVocabulary.All], seed)
    {
    }

    /// <summary>Makes people who have only some conditions, so that rules about these meet somebody.</summary>
    public PeopleNearThresholds(RuleBook book, ConditionDefinition[] conditions, int seed)
    {
        _random = new(seed);
        _conditions = conditions;
        _limits = RuleNumbers.Of(book);
    }

    public HealthProfile NextProfile()
    {
        var density = _random.NextDouble();
        var facts = Facts.Where(_ => _random.NextDouble() < density).Select(Answer).ToList();
        List<ReportedCondition> conditions = [];
        for (var count = _random.Next(4); count > 0; count--)
        {
            conditions.Add(NextCondition());
        }

        List<ReportedPain> pains = [];
        for (var count = _random.Next(3); count > 0; count--)
        {
            pains.Add(new()
            {
                Region = Pick(Enum.GetValues<BodyRegion>()),
                Score = Maybe(() => _random.Next(11)),
                Since = MaybeDay(_ => true),
            });
        }

        List<MovementRecord> movements = [];
        for (var count = Math.Max(0, _random.Next(10) - 7); count > 0; count--)
        {
            movements.Add(new()
            {
                Mechanism = Pick(Enum.GetValues<Mechanism>()),
                Finding = Pick(Enum.GetValues<MovementFinding>()),
                Source = NextYes() ? "clinician" : null,
            });
        }

        return HealthProfile.Of(facts, pains, conditions, movements);
    }

    public Situation NextSituation() => new()
    {
        Context = Pick(Enum.GetValues<RoutineContext>()),
        Surface = Maybe(() => Pick(Enum.GetValues<Surface>())),
        SinceMeal = Maybe(() => TimeSpan.FromMinutes(Number(FactVocabulary.Find("minutes-since-meal")!, 0, 600))),
        SinceWaking = Maybe(() => TimeSpan.FromMinutes(Number(FactVocabulary.Find("minutes-since-waking")!, 0, 600))),
        PowerActivityNext = Maybe(() => _random.Next(2) == 0),
    };

    public bool NextYes() => _random.Next(2) == 0;

    private HealthFact Answer(FactDefinition fact)
    {
        if (_random.Next(6) == 0)
        {
            return new() { Id = fact.Id, Status = NextYes() ? FactStatus.NotSure : FactStatus.Declined };
        }

        return new()
        {
            Id = fact.Id,
            Status = FactStatus.Known,
            YesNo = fact.Kind is FactKind.YesNo ? NextYes() : null,
            Choice = fact.Kind is FactKind.Choice ? Pick(fact.Choices) : null,
            Number = fact.Kind is FactKind.Number ? Number(fact, fact.Min, fact.Max) : null,
            RecordedOn = _random.Next(4) == 0 ? Today.AddDays(-_random.Next(500)) : Today,
        };
    }

    private ReportedCondition NextCondition()
    {
        var condition = Pick(_conditions);
        return new()
        {
            Id = condition.Id,
            Side = Maybe(() => Pick(Enum.GetValues<BodySide>())),
            Muscle = condition.NamesMuscle ? Maybe(() => Pick(Enum.GetValues<MuscleGroup>())) : null,
            Since = MaybeDay(limit => condition.AllDetails.Contains(limit)),
            Details = [.. condition.AllDetails.Where(detail => detail.Kind is not FactKind.Since && NextYes()).Select(Detail)],
        };
    }

    private HealthFact Detail(DetailDefinition detail) => _random.Next(8) == 0
        ? new() { Id = detail.Id, Status = NextYes() ? FactStatus.NotSure : FactStatus.Declined }
        : new()
        {
            Id = detail.Id,
            Status = FactStatus.Known,
            YesNo = detail.Kind is FactKind.YesNo ? NextYes() : null,
            Number = detail.Kind is FactKind.Number ? Number(detail, detail.Min, detail.Max) : null,
            Choice = detail.Kind is FactKind.Choice ? Pick(detail.Choices) : null,
        };

    private int Number(object definition, int lowest, int highest) => NextYes() && _limits.TryGetValue(definition, out var limits)
        ? Math.Clamp(Pick(limits) + _random.Next(-1, 2), lowest, highest)
        : _random.Next(lowest, (int)Math.Min(highest, lowest + 200L) + 1);

    private DateOnly? MaybeDay(Func<DetailDefinition, bool> isAsked)
    {
        var limits = _limits.Where(limit => limit.Key is DetailDefinition { Kind: FactKind.Since } detail && isAsked(detail)).ToArray();
        return Maybe(() => Today.AddDays(-(limits.Length > 0 && NextYes() ? DaysNear(Pick(limits)) : _random.Next(500))));
    }

    private int DaysNear(KeyValuePair<object, int[]> limit) =>
        Math.Max(0, (((DetailDefinition)limit.Key).Unit == "weeks" ? 7 * Pick(limit.Value) : Pick(limit.Value)) + _random.Next(-7, 8));

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T? Maybe<T>(Func<T> value)
        where T : struct => NextYes() ? value() : null;
}
