using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What pain now, after the last session and over sessions does to the verdicts.</summary>
public class PainRuleTests
{
    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    [Theory]
    [InlineData("last-rise-minutes", 30, false)]
    [InlineData("last-rise-minutes", 31, true)]
    [InlineData("last-rise-minutes", 119, true)]
    [InlineData("last-rise-points", 2, false)]
    [InlineData("last-rise-points", 3, true)]
    [InlineData("last-rise-points", 4, true)]
    [InlineData("next-morning-rise-points", 0, false)]
    [InlineData("next-morning-rise-points", 1, true)]
    [InlineData("next-morning-rise-points", 2, true)]
    [InlineData("rises-in-a-row", 1, false)]
    [InlineData("rises-in-a-row", 2, true)]
    public void Evaluate_PainAfterTheLastSession_GoesAStepBackFromItsBorder(string fact, int value, bool stepsBack)
    {
        var verdict = Judge(TestPeople.Man.With(fact, value), Mechanism.HipFlexion);

        verdict.Effective.Should().Be(stepsBack ? Verdict.Modify : Verdict.Suitable);
        verdict.Modifications.Select(change => change.RangeAtMostPercent).Max().Should().Be(stepsBack ? 75 : null);
    }

    [Fact]
    public void Evaluate_PainAfterTheLastSession_LeavesWhatHasNoEndRangeAlone() =>
        Judge(TestPeople.Man.With("last-rise-minutes", 60), Mechanism.SpinalFlexionSmall).Effective.Should().Be(Verdict.Suitable);

    [Fact]
    public void Evaluate_PainAfterTheLastSessionIsOver_NothingStepsBack() =>
        Judge(TestPeople.Man.With("last-rise-minutes", 60).With("session-pain-over", true), Mechanism.HipFlexion).Effective.Should().Be(Verdict.Suitable);

    [Theory]
    [InlineData(5, Mechanism.HipFlexion, Verdict.Suitable)]
    [InlineData(6, Mechanism.HipFlexion, Verdict.Modify)]
    [InlineData(7, Mechanism.HipFlexion, Verdict.Modify)]
    [InlineData(6, Mechanism.IsometricLong, Verdict.Avoid)]
    [InlineData(6, Mechanism.BallisticMovement, Verdict.Avoid)]
    [InlineData(6, Mechanism.SpinalFlexionSmall, Verdict.Suitable)]
    public void Evaluate_LongKnownRestingPain_OnlyGentleWorkIsLeft(int score, Mechanism mechanism, Verdict expected) =>
        Judge(TestPeople.InPain(BodyRegion.Knee, score), mechanism).Effective.Should().Be(expected);

    [Fact]
    public void Evaluate_NoSessionRecorded_NobodyIsAskedForOne()
    {
        var asked = TestServices.Judge(HealthProfile.Empty).OpenQuestions.Concat(TestServices.Judge(TestPeople.InPain(BodyRegion.LowerBack)).OpenQuestions);

        asked.Select(question => question.FactId).Should().NotContain(id => FactVocabulary.Find(id)!.IsNoUnlessRecorded);
    }

    private static StretchVerdict Judge(HealthProfile person, Mechanism mechanism) =>
        TestServices.Judge(person, TestStretches.Of(mechanism), situation: Afternoon);
}
