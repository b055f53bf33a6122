using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>What an explanation says is what another composition shows.</summary>
public class RoutineExplanationTests
{
    private static readonly CompositionRequest Request = new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough, Focus = [BodyRegion.Hip, BodyRegion.LowerBack] };

    private static readonly CompositionResult Result = TestServices.Composer.Compose(Request);

    private static readonly RoutineExplanation Explanation = Result.Explanation!;

    [Fact]
    public void PointsOf_StretchThatIsIn_IsWhatTheRoutineLosesWithoutItsFamily()
    {
        foreach (var stretch in Stretches(Result))
        {
            StretchId[] family = [.. TestServices.Catalog.Stretches.Where(other => other.Family == stretch.Family).Select(other => other.Id)];

            var without = TestServices.Composer.Compose(Request with { Exclude = family });

            Explanation.PointsOf(stretch.Id).Should().Be(Result.Proof!.Value - without.Proof!.Value, "{0}", stretch.Id);
        }
    }

    [Fact]
    public void PointsOf_StretchThatIsOut_IsWhatAWishForItCosts()
    {
        foreach (var omission in Result.Omissions.Where(omission => omission.Reason is OmissionReason.Value or OmissionReason.Family).Take(12))
        {
            var with = TestServices.Composer.Compose(Request with { Include = [omission.Stretch.Id] });

            Explanation.PointsOf(omission.Stretch.Id).Should().Be(Result.Proof!.Value - with.Proof!.Value, "{0}", omission.Stretch.Id);
        }
    }

    [Fact]
    public void PointsOf_StretchThatMayNotEnter_IsNothing() =>
        Explanation.PointsOf(Result.Omissions.First(omission => omission.Reason is OmissionReason.Equipment).Stretch.Id).Should().BeNull();

    [Fact]
    public void Of_EveryStretchOfTheCatalog_SaysWhy()
    {
        foreach (var stretch in TestServices.Catalog.Stretches)
        {
            Explanation.Of(stretch.Id).ToString().Should().StartWith(stretch.Name.ToString()).And.NotContain("{");
        }

        Explanation.Steps.Should().HaveCount(Stretches(Result).Count()).And.OnlyContain(text => text.Key == "explain.in-for" || text.Key == "explain.in");
    }

    [Fact]
    public void Nearest_AnyRoutine_CostTheLeastOfAll()
    {
        var losses = Result.Omissions.Select(omission => Explanation.PointsOf(omission.Stretch.Id)).OfType<decimal>().Order().ToList();

        Explanation.Nearest.Should().HaveCount(5);
        losses[4].Should().BeGreaterThanOrEqualTo(losses[0]);
        Explanation.Nearest[0].Should().Be(Explanation.Of(Result.Omissions.First(omission => Explanation.PointsOf(omission.Stretch.Id) == losses[0]).Stretch.Id));
    }

    [Fact]
    public void GoalsOf_Stretch_AreTheTargetsItServes()
    {
        foreach (var stretch in Stretches(Result))
        {
            foreach (var target in Explanation.GoalsOf(stretch.Id))
            {
                (target.Region is { } region && stretch.Regions.Contains(region)).Should().BeTrue("{0} for {1}", stretch.Id, target);
            }
        }

        Stretches(Result).SelectMany(stretch => Explanation.GoalsOf(stretch.Id)).Distinct().Should().BeEquivalentTo(Request.Focus);
    }

    [Fact]
    public void CutForTime_TwiceTheTime_NamesWhatWouldBeIn()
    {
        var longer = TestServices.Composer.Compose(Request with { Time = Request.Time * 2 });

        Explanation.CutForTime.Select(text => text.Slots["stretch"]).Should().Equal(Stretches(longer).Except(Stretches(Result)).Select(stretch => stretch.Name));
        Explanation.CutForTime.Should().NotBeEmpty();
    }

    [Fact]
    public void OneMoreMinute_AnyRoutine_IsWhatAMinuteMoreGives()
    {
        var longer = TestServices.Composer.Compose(Request with { Time = Request.Time + TimeSpan.FromMinutes(1) });

        var gain = longer.Proof!.Value - Result.Proof!.Value;
        Explanation.OneMoreMinute.Key.Should().StartWith("explain.minute-");
        Explanation.OneMoreMinute.Slots["points"].Should().Be(gain);
    }

    [Fact]
    public void OneMoreMinute_AtTheLongestTime_AddsNothing()
    {
        var explanation = TestServices.Composer.Compose(Request with { Time = TimeSpan.FromMinutes(60) }).Explanation!;

        explanation.OneMoreMinute.Key.Should().Be("explain.minute-nothing");
        explanation.CutForTime.Should().BeEmpty();
    }

    [Fact]
    public void TimeOn_EveryMuscle_AddsUpTheStepsThatLengthenIt()
    {
        foreach (var muscle in Enum.GetValues<MuscleGroup>())
        {
            var (left, right) = (Seconds(muscle, BodySide.Left), Seconds(muscle, BodySide.Right));

            Explanation.TimeOn(muscle, BodySide.Left).TotalSeconds.Should().Be(left);
            Explanation.TimeOn(muscle, BodySide.Right).TotalSeconds.Should().Be(right);
            Explanation.TimeOn(muscle).TotalSeconds.Should().Be(Math.Min(left, right));
            Explanation.Muscles.Contains(muscle).Should().Be(left + right > 0);
        }
    }

    [Fact]
    public void WeekOf_Days_FallsIntoTheBandsOfTheSources()
    {
        var muscle = Explanation.Muscles.MaxBy(muscle => Explanation.TimeOn(muscle));
        for (var days = 1; days <= 7; days++)
        {
            var seconds = Explanation.TimeOn(muscle).TotalSeconds * days;

            Explanation.WeekOf(muscle, days).Key.Should().Be(seconds < 300 ? "explain.week-low" : seconds <= 600 ? "explain.week-effective" : "explain.week-plateau");
        }

        Explanation.WeekOf(MuscleGroup.Masticatory, 7).Key.Should().Be("explain.week-low");
        RoutineExplanation.WeekSources.Select(source => source.SourceId).Should().Equal("thomas-2018", "ingram-2025");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void WeekOf_NoSuchWeek_Throws(int days)
    {
        var week = () => Explanation.WeekOf(MuscleGroup.Hamstrings, days);

        week.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("daysPerWeek");
    }

    [Fact]
    public void Of_UnknownStretch_Throws()
    {
        var of = () => Explanation.Of("no-such-stretch");

        of.Should().Throw<ArgumentException>().WithParameterName("id");
    }

    [Fact]
    public void Explanation_WithoutARoutine_IsNothing() =>
        TestServices.Composer.Compose(Request with { Person = TestPeople.Man.With("saddle-numbness", true) }).Explanation.Should().BeNull();

    [Fact]
    public void Explanation_AnyRequest_CanBeWrittenTwiceAlike() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with { Time = TimeSpan.FromSeconds(20 + (seed % 900)) };
            if (TestServices.Composer.Compose(request).Explanation is not { } one)
            {
                return;
            }

            var other = TestServices.Composer.Compose(request).Explanation!;

            Texts(one).Should().Equal(Texts(other)).And.NotContain(text => text.Contains('{', StringComparison.Ordinal));
        },
        cases: 15);

    private static IEnumerable<string> Texts(RoutineExplanation explanation) =>
        explanation.Steps.Concat(explanation.Nearest).Concat(explanation.CutForTime).Append(explanation.OneMoreMinute)
            .Concat(explanation.Muscles.Select(muscle => explanation.WeekOf(muscle, 4)))
            .Select(text => text.ToString());

    private static double Seconds(MuscleGroup muscle, BodySide side) => Result.Routine!.Steps
        .Where(step => (step.Side == side || step.Side is BodySide.Both) && step.Stretch.Lengthens.Any(use => use.Muscle == muscle))
        .Sum(step => step.Dose.TimeUnderStretch.TotalSeconds);

    private static IEnumerable<Stretch> Stretches(CompositionResult result) => result.Routine!.Steps.Select(step => step.Stretch).Distinct();
}
