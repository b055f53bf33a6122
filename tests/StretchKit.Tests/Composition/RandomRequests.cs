using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Composition;

/// <summary>Requests made from a seed: any time from 20 s to 60 min, any wishes, people with up to two conditions.</summary>
internal sealed class RandomRequests(int seed)
{
    private static readonly string[] Conditions =
    [
        "non-specific-low-back-pain", "lumbar-stenosis", "osteoporosis", "hip-replacement", "knee-osteoarthritis", "sij-dysfunction",
        "hypermobility", "rotator-cuff", "disc-herniation", "limb-muscle-strain", "hypertension", "falls-or-poor-balance",
    ];

    private readonly RandomPeople _people = new(seed);
    private readonly Random _random = new(seed);

    public CompositionRequest Next() => new()
    {
        Time = TimeSpan.FromSeconds(_random.Next(4) == 0 ? _random.Next(20, 121) : _random.Next(120, 3601)),
        Focus = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Focus())],
        Person = Person(),
        Situation = _random.Next(2) == 0 ? _people.PartialSituation() : _people.CompleteSituation(),
        Equipment = _random.Next(3) == 0 ? Some(Enum.GetValues<Equipment>()) : null,
        Positions = _random.Next(3) == 0 ? [Pick(Enum.GetValues<BodyPosition>()), .. Some(Enum.GetValues<BodyPosition>())] : null,
        Side = _random.Next(5) == 0 ? Pick(Enum.GetValues<BodySide>()) : BodySide.Both,
        WantsRelease = _random.Next(3) == 0,
        Include = [.. Ids(0)],
        Exclude = [.. Ids(1)],
        Seed = _random.Next(2) == 0 ? _random.Next() : null,
    };

    private HealthProfile Person() => _random.Next(4) switch
    {
        0 => TestPeople.KnownThrough,
        1 => HealthProfile.Empty,
        2 => TestPeople.With([.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Condition())]),
        _ => TestPeople.Pregnant(_random.Next(0, 42)),
    };

    private ReportedCondition Condition() => TestPeople.Condition(
        Pick(Conditions),
        Pick<BodySide?>([null, BodySide.Left, BodySide.Right]),
        TestPeople.DaysAgo(_random.Next(0, 500)));

    private FocusTarget Focus()
    {
        FocusTarget target = _random.Next(3) switch
        {
            0 => Pick(Enum.GetValues<BodyRegion>()),
            1 => Pick(Enum.GetValues<MuscleGroup>()),
            _ => Pick(Enum.GetValues<FocusGoal>()),
        };
        return target with { Weight = _random.Next(1, 101) };
    }

    /// <summary>Picks up to two ids, from the even or from the odd ones, so that wishes do not contradict each other.</summary>
    private IEnumerable<StretchId> Ids(int odd) => TestServices.Catalog.Stretches
        .Where((_, index) => index % 2 == odd && _random.Next(20) == 0)
        .Select(stretch => stretch.Id)
        .Take(2);

    private T[] Some<T>(T[] items) => [.. items.Where(_ => _random.Next(2) == 0)];

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
