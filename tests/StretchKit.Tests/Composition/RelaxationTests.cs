using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>What is offered as a way out is one: whoever takes it gets what it promises.</summary>
public class RelaxationTests
{
    private static readonly Equipment[] Household =
    [
        Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Armchair, Equipment.Doorway, Equipment.Table,
        Equipment.Pillow, Equipment.Cushion, Equipment.Towel,
    ];

    [Fact]
    public void Relaxations_WithoutARoutine_EachGivesOne()
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        AnySeed.Hold(
            seed =>
            {
                var request = Tight(seed);
                var result = TestServices.Composer.Compose(request);
                foreach (var relaxation in result.Status is CompositionStatus.Infeasible ? result.Relaxations : [])
                {
                    var relaxed = Applied(request, relaxation);

                    TestServices.Composer.Compose(relaxed).Routine.Should().NotBeNull("'{0}' was offered", relaxation);
                    offered.Add(relaxation.Key);
                    if (relaxation.Key == "relax.time")
                    {
                        var shorter = relaxed with { Time = relaxed.Time - TimeSpan.FromSeconds(5) };
                        TestServices.Composer.Compose(shorter).Routine.Should().BeNull("'{0}' is the least time", relaxation);
                    }
                }
            },
            cases: 400);

        offered.Should().Contain(["relax.time", "relax.equipment", "relax.position", "relax.exclude", "relax.together"]);
    }

    [Fact]
    public void Relaxations_TimeLeftOver_EachOpensAsManyStretchesAsItSays()
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        AnySeed.Hold(
            seed =>
            {
                var request = Tight(seed) with { Time = TimeSpan.FromMinutes(30 + (seed % 31)) };
                var result = TestServices.Composer.Compose(request);
                foreach (var relaxation in result.IsUnderfilled ? result.Relaxations : [])
                {
                    var relaxed = Applied(request, relaxation);

                    Open(relaxed).Should().BeGreaterThanOrEqualTo(Open(request) + (int)relaxation.Slots["count"], "'{0}' was offered", relaxation);
                    offered.Add(relaxation.Key);
                }
            },
            cases: 60);

        offered.Should().Contain(["relax.equipment", "relax.position", "relax.exclude"]);
    }

    [Theory]
    [InlineData(Surface.Chair, "position.prone")]
    [InlineData(Surface.Chair, "position.supine")]
    [InlineData(Surface.Bed, "position.quadruped")]
    public void Relaxations_PositionThatTheSurfaceRulesOut_IsNotOffered(Surface surface, string position)
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.KnownThrough,
            Situation = new() { Surface = surface },
            Positions = [BodyPosition.WheelchairSitting],
            Equipment = [],
        });

        result.Relaxations.Should().NotBeEmpty();
        result.Relaxations.SelectMany(Parts).Select(part => part.Key).Should().NotContain(position);
    }

    [Fact]
    public void Relaxations_SafetyInTheWay_NeverOffersToPassOverIt() => AnySeed.Hold(
        seed =>
        {
            var request = Tight(seed);
            var result = TestServices.Composer.Compose(request);
            foreach (var relaxation in result.Relaxations)
            {
                var relaxed = TestServices.Composer.Compose(Applied(request, relaxation));

                relaxed.Safety.Triage.Should().Be(result.Safety.Triage);
                RoutineVerifier.Check(relaxed).Should().BeEmpty();
            }
        },
        cases: 40);

    /// <summary>A request that leaves little: few positions, few things, short, much excluded, no part but one.</summary>
    private static CompositionRequest Tight(int seed)
    {
        var random = new Random(seed);
        BodyPosition[] few = [.. Enum.GetValues<BodyPosition>().Where(_ => random.Next(6) == 0)];
        return new RandomRequests(seed).Next() with
        {
            Time = TimeSpan.FromSeconds(random.Next(3) == 0 ? random.Next(300, 3601) : random.Next(20, 61)),
            Positions = random.Next(4) == 0 ? null : few is [] ? [BodyPosition.WheelchairSitting] : few,
            Equipment = random.Next(3) == 0 ? null : [.. Enum.GetValues<Equipment>().Where(_ => random.Next(8) == 0)],
            Include = [],
            Exclude = random.Next(2) == 0 ? [] : [.. TestServices.Catalog.Stretches.Where(_ => random.Next(10) > 0).Select(stretch => stretch.Id)],
            WantsWarmUp = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        };
    }

    private static IEnumerable<Message> Parts(Message relaxation) => relaxation.Slots.Values.SelectMany(value => value switch
    {
        IReadOnlyList<Message> changes => changes,
        Message change => [change],
        _ => [],
    });

    /// <summary>Does what a relaxation says.</summary>
    private static CompositionRequest Applied(CompositionRequest request, Message relaxation) => relaxation.Key switch
    {
        "relax.together" => Parts(relaxation).Aggregate(request, Applied),
        "relax.time" or "relax.short-time" => request with { Time = (TimeSpan)relaxation.Slots["time"] },
        "relax.exclude" or "relax.short-exclude" => request with { Exclude = [] },
        "relax.release" or "relax.short-release" => request with { WantsRelease = true },
        "relax.warm-up" or "relax.short-warm-up" => request with { WantsWarmUp = true },
        "relax.side" or "relax.short-side" => request with { Side = BodySide.Both },
        "relax.equipment" or "relax.position" => Applied(request, Parts(relaxation).Single()),
        var key when key.StartsWith("equipment.", StringComparison.Ordinal) => request with { Equipment = [.. request.Equipment ?? Household, Named<Equipment>(key)] },
        var key when key.StartsWith("position.", StringComparison.Ordinal) => request with { Positions = [.. request.Positions ?? [], Named<BodyPosition>(key)] },
        var key => throw new InvalidOperationException(key),
    };

    private static T Named<T>(string key)
        where T : struct, Enum =>
        Vocabulary<T>.TryParse(key.Split('.', 2)[1], out var value) ? value : throw new InvalidOperationException(key);

    /// <summary>Counts the stretches that may enter a routine.</summary>
    private static int Open(CompositionRequest request)
    {
        var kit = new ComposerKit(TestServices.Catalog, [], new(TimeSpan.FromHours(1)), TimeProvider.System);
        var run = new CompositionRun(kit, request, TestServices.Evaluator.Evaluate(request.Person, request.Situation));
        return run.Model(new(request), run.Filter()).Options.Count;
    }
}
