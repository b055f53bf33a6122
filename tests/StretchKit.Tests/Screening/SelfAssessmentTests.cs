using System.Globalization;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Screening;

/// <summary>Self-assessments: each can be done, is judged like the stretches it resembles, and its result chooses what to work on.</summary>
public class SelfAssessmentTests
{
    private static readonly Situation Afternoon = new() { SinceWaking = TimeSpan.FromHours(8), SinceMeal = TimeSpan.FromHours(4), PowerActivityNext = false };

    [Fact]
    public void All_EveryOne_CanBeDoneAndAnswered()
    {
        foreach (var assessment in SelfAssessment.All)
        {
            assessment.Steps.Should().NotBeEmpty();
            assessment.Results.Should().HaveCountGreaterThan(1);
            assessment.Citations.Should().NotBeEmpty();
            assessment.LoadsLike.Should().OnlyContain(id => TestServices.Catalog.Stretches.Any(stretch => stretch.Id == id), assessment.Id);
            assessment.Results.Keys.Should().Contain(choice => assessment.FocusOf(choice) != null, "a result that changes nothing need not be asked for");
            assessment.Results.Keys.Should().Contain(choice => assessment.FocusOf(choice) == null, "there is a result that asks for nothing");
        }

        SelfAssessment.All.Select(assessment => assessment.Id).Should().OnlyHaveUniqueItems();
        SelfAssessment.All.Select(assessment => assessment.FactId).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void All_Words_ExistInEveryLanguage() =>
        SelfAssessment.All.SelectMany(assessment => assessment.Steps.Concat(assessment.Results.Values).Concat([assessment.Name, assessment.Purpose, assessment.Limits, assessment.Stop]))
            .Where(text => text.ToString(new CultureInfo("de")) == text.ToString() || text.ToString() == text.Key)
            .Should().BeEmpty();

    [Fact]
    public void FollowAssessments_Results_BecomeWishesAndOnlyOnWishASide()
    {
        var person = TestPeople.Man.With("floor-reach", "shins", TestPeople.Today).With("tighter-buttock", "left", TestPeople.Today);
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(10), Person = person, Focus = [BodyRegion.Neck] };

        var followed = request.FollowAssessments(TestPeople.Today);
        var emphasized = request.FollowAssessments(TestPeople.Today, moreForTighterSide: true);

        followed.Focus.Should().Equal(BodyRegion.Neck, MuscleGroup.Hamstrings, MuscleGroup.Piriformis);
        followed.SideEmphasis.Should().Be(BodySide.Both);
        emphasized.SideEmphasis.Should().Be(BodySide.Left);
    }

    [Theory]
    [InlineData("floor-reach", "floor")]
    [InlineData("table-reach", "far")]
    [InlineData("tighter-turn", "same")]
    public void FollowAssessments_ResultThatPointsNowhere_ChangesNothing(string fact, string choice)
    {
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(10), Person = TestPeople.Man.With(fact, choice, TestPeople.Today) };

        var followed = request.FollowAssessments(TestPeople.Today, moreForTighterSide: true);

        followed.Focus.Should().BeEmpty();
        followed.SideEmphasis.Should().Be(BodySide.Both);
    }

    [Fact]
    public void FollowAssessments_SidesThatDisagree_ChooseNone()
    {
        var person = TestPeople.Man.With("tighter-buttock", "left", TestPeople.Today).With("tighter-flank", "right", TestPeople.Today);

        new CompositionRequest { Time = TimeSpan.FromMinutes(10), Person = person }.FollowAssessments(TestPeople.Today, moreForTighterSide: true).SideEmphasis.Should().Be(BodySide.Both);
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void FollowAssessments_OldResult_CountsForNinetyDays(int daysAgo, int wishes)
    {
        var person = TestPeople.Man.With("floor-reach", "knees", TestPeople.DaysAgo(daysAgo));

        new CompositionRequest { Time = TimeSpan.FromMinutes(10), Person = person }.FollowAssessments(TestPeople.Today).Focus.Should().HaveCount(wishes);
    }

    [Fact]
    public void VerdictOf_TestThatLoadsWhatIsBarred_IsAvoid()
    {
        var reach = SelfAssessment.All.Single(assessment => assessment.Id == "floor-reach");

        TestServices.Judge(TestPeople.KnownThrough, Afternoon).VerdictOf(reach).Should().BeOneOf(Verdict.Suitable, Verdict.Caution);
        TestServices.Judge(TestPeople.With("osteoporosis"), Afternoon).VerdictOf(reach).Should().Be(Verdict.Avoid);
        TestServices.Judge(TestPeople.KnownThrough.With("stroke-signs", true), Afternoon).VerdictOf(reach).Should().Be(Verdict.Avoid);
        TestServices.EvaluatorOf().Evaluate(TestPeople.KnownThrough).VerdictOf(reach).Should().Be(Verdict.Avoid, "what was not judged is not allowed");
    }

    [Fact]
    public void Profile_Result_IsAFactLikeAnyOther()
    {
        var person = HealthProfile.Empty.With("floor-reach", "shins", TestPeople.Today);

        HealthProfile.Read(person.Write(TestPeople.Today), "profile.json").Find("floor-reach")!.Choice.Should().Be("shins");
    }
}
