using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>Requests a person would make, one question each.</summary>
public class RoutineComposerTests
{
    [Fact]
    public void Compose_NothingKnown_IsProvisionalWithQuestionsAndSafetyNet()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(15), Focus = [BodyRegion.LowerBack] });

        result.Status.Should().BeOneOf(CompositionStatus.Feasible, CompositionStatus.Optimal);
        result.IsProvisional.Should().BeTrue();
        result.Safety.OpenQuestions.Should().NotBeEmpty();
        result.Safety.SafetyNet.Should().NotBeEmpty();
        result.Routine!.Duration.Should().BeGreaterThan(TimeSpan.FromMinutes(13)).And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
        result.Routine.Steps.Should().OnlyContain(step => step.Reason.ToString().Length > 0);
        result.ToString().Should().NotContain("lower");
    }

    [Fact]
    public void Compose_EverythingKnown_IsNotProvisional()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(15), Person = TestPeople.KnownThrough });

        result.IsProvisional.Should().BeFalse();
        result.Verdict.Should().Be(Verdict.Suitable);
    }

    [Fact]
    public void Compose_RedFlag_CareComesFirstAndAlone()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(15), Person = TestPeople.Man.With("saddle-numbness", true) });

        result.Status.Should().Be(CompositionStatus.CareFirst);
        result.Routine.Should().BeNull();
        result.Safety.Advice.Should().NotBeEmpty();
        (result.Omissions.Count, result.Notes.Count, result.Relaxations.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Compose_PainWithOpenQuestions_AnswersComeFirst()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(15),
            Person = HealthProfile.Empty.WithPain(new() { Region = BodyRegion.LowerBack, Score = 4 }),
        });

        result.Status.Should().Be(CompositionStatus.AnswersFirst);
        result.Routine.Should().BeNull();
        result.Safety.OpenQuestions.Should().Contain(question => question.IsRedFlag);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(45)]
    [InlineData(60)]
    public void Compose_DeskBreak_HoldsAStretchAndNeedsNoFloor(int seconds)
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromSeconds(seconds),
            Person = TestPeople.KnownThrough,
            Situation = new() { Context = RoutineContext.DeskBreak },
        });

        result.Routine!.Steps.Should().NotBeEmpty();
        result.Routine.Arrival.Should().Be(TimeSpan.Zero);
        result.Routine.Steps.Should().OnlyContain(step => step.Stretch.Position == BodyPosition.ChairSitting || step.Stretch.Position == BodyPosition.Standing || step.Stretch.Position == BodyPosition.StandingSupported);
    }

    [Fact]
    public void Compose_EverySecondUpToAMinute_HoldsAStretchInItsTime()
    {
        foreach (var context in Enum.GetValues<RoutineContext>())
        {
            for (var seconds = 20; seconds <= 60; seconds++)
            {
                var request = new CompositionRequest { Time = TimeSpan.FromSeconds(seconds), Person = TestPeople.KnownThrough, Situation = new() { Context = context } };

                var result = TestServices.Composer.Compose(request);

                (result.Routine?.Steps).Should().NotBeNullOrEmpty("there are {0} s, {1}", seconds, context);
                result.Routine!.Duration.Should().BeLessThanOrEqualTo(request.Time);
            }
        }
    }

    [Fact]
    public void Compose_ManyThreads_GivesTheBytesOfOne()
    {
        CompositionRequest[] requests = [.. Enumerable.Range(0, 16).Select(seed => new RandomRequests(seed).Next() with { WorkLimit = 20_000_000 })];
        var alone = Array.ConvertAll(requests, request => StretchKitJson.Write(TestServices.Composer.Compose(request)));

        var together = new byte[requests.Length][];
        Parallel.For(0, requests.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index =>
            together[index] = StretchKitJson.Write(TestServices.Composer.Compose(requests[index])));

        for (var index = 0; index < requests.Length; index++)
        {
            together[index].Should().Equal(alone[index], "request {0} knows of no other", index);
        }
    }

    [Fact]
    public void Compose_OwnRuleAsksForAnEasierVariant_TheVariantTakesItsPlace()
    {
        const string Pack = """
            {
              "format": "stretchkit-rules/1",
              "pack": { "id": "clinic", "version": "1.0.0" },
              "messages": { "en": { "rule.clinic-lifting": "Our clinic begins without lifting the hips." } },
              "rules": [
                {
                  "id": "clinic-lifting", "person": { "fact": "age-years", "gte": 18 }, "stretch": { "load": "hip-extension", "qualifiers": ["active"] },
                  "verdict": "modify", "change": [ { "easierVariant": true } ], "say": "clinic-lifting", "grade": "expert", "cite": ["stretchkit-design"]
                }
              ]
            }
            """;
        using var provider = TestServices.Provider(builder => builder.AddRulePack(System.Text.Encoding.UTF8.GetBytes(Pack), "own.json"));

        var result = provider.GetRequiredService<IRoutineComposer>().Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough, Include = ["bridge"] });

        result.Routine!.Steps.Should().Contain(step => step.Stretch.Id == "pelvic-tilt").And.NotContain(step => step.Stretch.Id == "bridge");
        result.Notes.Should().ContainSingle(note => note.Key == "note.wish-easier");
        result.Omissions.Should().Contain(omission => omission.Stretch.Id == "bridge" && omission.Reason == OmissionReason.Safety);
        RoutineVerifier.Check(result).Should().BeEmpty();
    }

    [Fact]
    public void Compose_FiveMinutesAndMore_WarmsUpAndSettles()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough });

        result.Routine!.Steps.Select(step => step.Phase).Should().Contain([RoutinePhase.WarmUp, RoutinePhase.Main, RoutinePhase.Settle]);
        result.Routine.Steps.Should().NotContain(step => step.Phase == RoutinePhase.Release, "it was not wished for");
    }

    [Fact]
    public void Compose_WishForRelease_BeginsWithIt()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(15),
            Person = TestPeople.KnownThrough,
            WantsRelease = true,
            Equipment = Enum.GetValues<Equipment>(),
        });

        result.Routine!.Steps[0].Phase.Should().Be(RoutinePhase.Release);
    }

    [Fact]
    public void Compose_StretchThatServesNoTarget_SaysThatItStandsBeside()
    {
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(30), Person = TestPeople.KnownThrough, Focus = [MuscleGroup.Scalenes] };

        var focused = TestServices.Composer.Compose(request);
        var whole = TestServices.Composer.Compose(request with { Focus = [] });

        focused.Routine!.Steps.Where(step => step.Phase is RoutinePhase.Main && step.Stretch.Muscles.All(use => use.Muscle != MuscleGroup.Scalenes))
            .Select(step => step.Reason.Key).Should().NotBeEmpty().And.OnlyContain(key => key == "reason.beside-main");
        whole.Routine!.Steps.Where(step => step.Phase is RoutinePhase.Main).Should().OnlyContain(step => step.Reason.Key == "reason.main");
    }

    [Fact]
    public void Compose_Wish_IsGrantedWithItsReason()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough, Include = ["cat-cow"] });

        result.Routine!.Steps.Should().Contain(step => step.Stretch.Id == "cat-cow" && step.Reason.Key == "reason.wish");
    }

    [Fact]
    public void Compose_WishAgainstSafety_IsRefusedWithTheReason()
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.With("osteoporosis"), Include = ["seated-forward-bend"] });

        result.Routine!.Steps.Should().NotContain(step => step.Stretch.Id == "seated-forward-bend");
        result.Notes.Should().Contain(note => note.Key == "note.wish-refused");
        result.Omissions.Should().Contain(omission => omission.Stretch.Id == "seated-forward-bend" && omission.Reason == OmissionReason.Safety);
    }

    [Fact]
    public void Compose_OneHipRuledOut_DoesTheOtherSideAndSaysSo()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.With("limb-muscle-strain", BodySide.Left, TestPeople.DaysAgo(1), MuscleGroup.Hamstrings),
            Include = ["seated-hamstring-hinge"],
        });

        result.Routine!.Steps.Where(step => step.Stretch.Id == "seated-hamstring-hinge").Select(step => step.Side).Should().Equal(BodySide.Right);
        result.Notes.Should().Contain(note => note.Key == "note.one-side-safety");
    }

    [Fact]
    public void Compose_ModifiedStep_CarriesItsChanges()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.With("knee-osteoarthritis"),
            Include = ["half-kneeling-hip-flexor"],
        });

        var steps = result.Routine!.Steps.Where(step => step.Stretch.Id == "half-kneeling-hip-flexor").ToList();
        steps.Should().NotBeEmpty();
        steps.Should().OnlyContain(step => step.Modifications.Any(change => change.Prop == Equipment.Cushion));
        result.Verdict.Should().Be(Verdict.Modify);
    }

    [Fact]
    public void Compose_ChangeNeedsAPropThatIsMissing_LeavesItOut()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.With("knee-osteoarthritis"),
            Include = ["half-kneeling-hip-flexor"],
            Equipment = [Equipment.Mat],
        });

        (result.Routine?.Steps ?? []).Should().NotContain(step => step.Stretch.Id == "half-kneeling-hip-flexor");
        result.Omissions.Should().Contain(omission => omission.Stretch.Id == "half-kneeling-hip-flexor" && omission.Reason == OmissionReason.Safety);
    }

    [Fact]
    public void Compose_NothingPossible_ExplainsAndSaysWhatWouldHelp()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(5),
            Person = TestPeople.KnownThrough,
            Positions = [BodyPosition.WheelchairSitting],
            Equipment = [],
        });

        result.Status.Should().Be(CompositionStatus.Infeasible);
        result.Routine.Should().BeNull();
        result.Notes.Should().NotBeEmpty();
        result.Relaxations.Should().NotBeEmpty();
        result.Omissions.Should().HaveCount(TestServices.Catalog.Stretches.Count);
    }

    [Fact]
    public void Compose_OneSideWished_DoesThatSideOnly()
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.KnownThrough,
            Side = BodySide.Left,
            Include = ["knee-to-chest"],
        });

        result.Routine!.Steps.Should().NotContain(step => step.Side == BodySide.Right);
        result.Routine.Steps.Should().Contain(step => step.Side == BodySide.Left);
        result.Notes.Should().Contain(note => note.Key == "note.one-side-wish").And.NotContain(note => note.Key == "note.one-side-safety");
    }

    [Fact]
    public void Compose_Seeds_ChooseAmongNearEqualsOnly()
    {
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough, Focus = [MuscleGroup.Hamstrings] };
        var plain = TestServices.Composer.Compose(request);

        for (var seed = 0; seed < 5; seed++)
        {
            var other = TestServices.Composer.Compose(request with { Seed = seed });

            SecondsOn(MuscleGroup.Hamstrings, other).Should().BeGreaterThanOrEqualTo(SecondsOn(MuscleGroup.Hamstrings, plain) * 0.8);
            other.Routine!.Duration.Should().BeLessThanOrEqualTo(request.Time);
        }
    }

    [Fact]
    public void Compose_Focus_IsServedByMostOfTheTime()
    {
        var focused = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough, Focus = [BodyRegion.Hip] });

        focused.Routine!.Steps.Count(step => step.Stretch.Regions.Contains(BodyRegion.Hip)).Should().BeGreaterThan(focused.Routine.Steps.Count / 2);
    }

    [Fact]
    public void Compose_Canceled_GivesWhatWasFoundAndSaysSo()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough }, source.Token);

        if (result.Routine is not null)
        {
            result.Notes.Should().Contain(note => note.Key == "note.cut-cancellation");
        }

        result.Status.Should().NotBe(CompositionStatus.Optimal);
    }

    [Fact]
    public void Compose_WrongArguments_NameTheProperty()
    {
        var wrong = new (string Property, CompositionRequest Request)[]
        {
            ("Time", new() { Time = TimeSpan.Zero }),
            ("Time", new() { Time = TimeSpan.FromSeconds(19) }),
            ("Time", new() { Time = TimeSpan.FromMinutes(60) + TimeSpan.FromSeconds(1) }),
            ("Time", new() { Time = TimeSpan.FromMilliseconds(30_500) }),
            ("Positions", new() { Time = TimeSpan.FromMinutes(5), Positions = [] }),
            ("Include", new() { Time = TimeSpan.FromMinutes(5), Include = ["bridge"], Exclude = ["bridge"] }),
        };

        foreach (var (property, request) in wrong)
        {
            var compose = () => TestServices.Composer.Compose(request);

            compose.Should().Throw<ArgumentException>().WithMessage($"*{property}*").WithParameterName("request");
        }
    }

    [Theory]
    [InlineData("brigde")]
    [InlineData("both knees to chest")]
    public void Compose_UnknownStretch_NamesTheNearest(string id)
    {
        var include = () => TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(5), Include = [id] });
        var exclude = () => TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(5), Exclude = [id] });

        include.Should().Throw<ArgumentException>().WithMessage("*did you mean*");
        exclude.Should().Throw<ArgumentException>().WithMessage("*did you mean*");
    }

    [Fact]
    public void Compose_Null_Throws()
    {
        var compose = () => TestServices.Composer.Compose(null!);

        compose.Should().Throw<ArgumentNullException>().WithParameterName("request");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(3600)]
    public void Compose_TimeAtTheLine_IsTaken(int seconds)
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromSeconds(seconds), Person = TestPeople.KnownThrough });

        result.Routine!.Duration.Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void Compose_OptionsWithAShorterMaximum_KeepIt()
    {
        var services = new ServiceCollection();
        services.AddStretchKit(options => options.MaximumRoutineTime = TimeSpan.FromMinutes(12));
        using var provider = services.BuildServiceProvider();
        var composer = provider.GetRequiredService<IRoutineComposer>();

        var tooLong = () => composer.Compose(new() { Time = TimeSpan.FromMinutes(13) });

        tooLong.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*12 min*");
    }

    [Theory]
    [InlineData(40, 30)]
    [InlineData(64, 30)]
    [InlineData(65, 30)]
    public void Compose_OlderPerson_HoldsLonger(int age, int atLeastSeconds)
    {
        var result = TestServices.Composer.Compose(new()
        {
            Time = TimeSpan.FromMinutes(10),
            Person = TestPeople.KnownThrough.With("age-years", age),
            Include = ["knee-to-chest"],
        });

        var steps = result.Routine!.Steps.Where(step => step.Stretch.Id == "knee-to-chest").ToList();
        steps.Should().NotBeEmpty();
        steps.Should().OnlyContain(step => step.Dose.Hold.Seconds >= atLeastSeconds);
    }

    [Fact]
    public void Compose_AgeRecordedYearsAgo_CountsAsItIsToday()
    {
        TestServices.Catalog.TryGet("seated-side-bend", out var stretch).Should().BeTrue();
        var lowest = stretch!.DoseRangeFor(StretchKit.Dosage.Population.OlderAdult).LowestHold;
        var person = TestPeople.KnownThrough.With("age-years", 64, TestPeople.DaysAgo(400));

        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10), Person = person, Include = [stretch.Id] });

        result.Routine!.Steps.Where(step => step.Stretch.Id == stretch.Id).Should().NotBeEmpty()
            .And.OnlyContain(step => step.Dose.Hold >= lowest);
    }

    private static double SecondsOn(MuscleGroup muscle, CompositionResult result) => result.Routine!.Steps
        .Where(step => step.Stretch.Muscles.Any(use => use.Muscle == muscle))
        .Sum(step => step.Dose.TimeUnderStretch.TotalSeconds);
}
