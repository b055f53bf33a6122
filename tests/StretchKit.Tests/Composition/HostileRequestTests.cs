using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>Requests that nobody means but anybody can send: extremes, contradictions, doubles, names that are none.</summary>
public class HostileRequestTests
{
    /// <summary>Enough for most proofs; the rest ends with a gap, which must hold as well.</summary>
    private const long Work = 20_000_000;

    [Fact]
    public void Compose_HostileRequest_IsRefusedByNameOrVerified()
    {
        var (refused, routines) = (0, 0);
        AnySeed.Hold(
            seed =>
            {
                var request = Hostile(new(seed));
                CompositionResult result;
                try
                {
                    result = TestServices.Composer.Compose(request);
                }
                catch (ArgumentException error)
                {
                    error.ParamName.Should().Be("request");
                    error.Message.Should().MatchRegex("^('.*' is in both )?(Time|Focus|Person|Situation|Equipment|Positions|Side|SideEmphasis|Include|Exclude|Likes|Dislikes|LastDone|WorkLimit|TimeLimit)\\b");
                    refused++;
                    return;
                }

                RoutineVerifier.Check(result).Should().BeEmpty();
                StretchKitJson.Write(result).Should().NotBeEmpty();
                _ = (result.Summary.ToString(), result.Notes.Count, result.Relaxations.Count, result.Omissions.Count);
                routines += result.Routine is null ? 0 : 1;
            },
            cases: 160);

        refused.Should().BePositive();
        routines.Should().BePositive();
    }

    [Fact]
    public void Recompose_HostileEdit_IsRefusedByNameOrVerified() => AnySeed.Hold(
        seed =>
        {
            var random = new Random(seed);
            var before = TestServices.Composer.Compose(new RandomRequests(seed).Next() with { WorkLimit = Work });
            if (before.Routine is null)
            {
                return;
            }

            StretchId[] ids = [.. before.Routine.Steps.Select(step => step.Stretch.Id), Pick(random, TestServices.Catalog.Stretches).Id, .. random.Next(8) == 0 ? [(StretchId)"no-such-stretch"] : Array.Empty<StretchId>()];
            var edit = new RoutineEdit
            {
                Swap = Some(random, ids, 6),
                Lock = Some(random, ids, 6),
                Easier = Some(random, ids, 6),
                Harder = Some(random, ids, 6),
                NotToday = Some(random, ids, 4),
                Margin = Pick(random, [0, 15, 100, 100, -1, int.MaxValue]),
                Time = Pick<TimeSpan?>(random, [null, TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(60), TimeSpan.Zero, TimeSpan.MaxValue]),
            };

            try
            {
                RoutineVerifier.Check(TestServices.Composer.Recompose(before, edit)).Should().BeEmpty();
            }
            catch (ArgumentException error)
            {
                error.ParamName.Should().Be("edit");
            }
        },
        cases: 150);

    private static CompositionRequest Hostile(Random random)
    {
        StretchId[] ids = [.. TestServices.Catalog.Stretches.Select(stretch => stretch.Id)];
        var many = Some(random, ids, Pick(random, [2, 5, 30, 1000]));
        var request = new CompositionRequest
        {
            Time = Pick(random, [TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(21), TimeSpan.FromSeconds(random.Next(20, 3601)), TimeSpan.FromMinutes(60)]),
            Focus = [.. Enumerable.Range(0, Pick(random, [0, 1, 60])).Select(_ => Focus(random))],
            Person = Pick(random, [HealthProfile.Empty, TestPeople.KnownThrough, TestPeople.KnownThrough, new RandomPeople(random.Next()).Partial(), new RandomPeople(random.Next()).Complete()]),
            Situation = new()
            {
                Context = Pick(random, Enum.GetValues<RoutineContext>()),
                Surface = Pick<Surface?>(random, [null, .. Enum.GetValues<Surface>()]),
                SinceWaking = Pick<TimeSpan?>(random, [null, TimeSpan.Zero, TimeSpan.FromHours(23)]),
                PowerActivityNext = Pick<bool?>(random, [null, true, false]),
            },
            Equipment = Pick<IReadOnlyList<Equipment>?>(random, [null, [], Enum.GetValues<Equipment>(), [Equipment.Wall, Equipment.Wall]]),
            Positions = Pick<IReadOnlyList<BodyPosition>?>(random, [null, null, Enum.GetValues<BodyPosition>(), [BodyPosition.WheelchairSitting], [BodyPosition.Prone, BodyPosition.Prone]]),
            Side = Pick(random, Enum.GetValues<BodySide>()),
            SideEmphasis = random.Next(3) == 0 ? Pick(random, Enum.GetValues<BodySide>()) : BodySide.Both,
            WantsRelease = random.Next(2) == 0,
            WantsWarmUp = Pick<bool?>(random, [null, true, false]),
            Include = [.. many, .. many.Take(2)],
            Exclude = random.Next(4) == 0 ? Some(random, ids, 2) : [.. ids.Except(many).Where(_ => random.Next(3) == 0)],
            Likes = random.Next(3) == 0 ? ids : [],
            Dislikes = random.Next(6) == 0 ? Some(random, ids, 40) : [],
            LastDone = new Dictionary<StretchId, DateOnly> { ["long-gone"] = DateOnly.MinValue, [ids[0]] = DateOnly.MaxValue, [Pick(random, ids)] = TestPeople.Today },
            Seed = Pick<int?>(random, [null, 0, int.MinValue, int.MaxValue]),
            WorkLimit = Pick<long?>(random, [Work, Work, 1, 1_000, random.Next(30) == 0 ? long.MaxValue : Work]),
            TimeLimit = random.Next(6) == 0 ? Pick(random, [TimeSpan.FromTicks(1), TimeSpan.FromDays(1), TimeSpan.MaxValue]) : null,
        };
        return random.Next(4) > 0 ? request : Spoilt(request, random);
    }

    /// <summary>Breaks one promise of the request's documentation.</summary>
    private static CompositionRequest Spoilt(CompositionRequest request, Random random) => random.Next(12) switch
    {
        0 => request with { Time = Pick(random, [TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromSeconds(3601), TimeSpan.FromTicks(1)]) },
        1 => request with { Focus = null! },
        2 => request with { Person = null! },
        3 => request with { Situation = null! },
        4 => request with { Equipment = [(Equipment)random.Next(40, 1000)] },
        5 => request with { Positions = [(BodyPosition)(-1)] },
        6 => request with { Side = (BodySide)7 },
        7 => request with { Include = [default] },
        8 => request with { Exclude = ["no-such-stretch"] },
        9 => request with { WorkLimit = Pick<long?>(random, [0, -1, long.MinValue]) },
        10 => request with { TimeLimit = Pick<TimeSpan?>(random, [TimeSpan.Zero, TimeSpan.MinValue]) },
        _ => request with { Focus = [Pick<FocusTarget>(random, [(BodyRegion)99, (MuscleGroup)(-1), (FocusGoal)99])] },
    };

    private static FocusTarget Focus(Random random)
    {
        FocusTarget target = random.Next(4) switch
        {
            0 => Pick(random, Enum.GetValues<BodyRegion>()),
            1 => Pick(random, Enum.GetValues<MuscleGroup>()),
            2 => Pick(random, Enum.GetValues<FocusGoal>()),
            _ => default,
        };
        return target with { Weight = Pick(random, [1, 100]) };
    }

    private static T[] Some<T>(Random random, T[] items, int oneIn) => [.. items.Where(_ => random.Next(oneIn) == 0)];

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
