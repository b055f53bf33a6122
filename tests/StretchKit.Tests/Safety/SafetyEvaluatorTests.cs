using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What depends on more than one mark: sides, marks together, what is known of the moment.</summary>
public class SafetyEvaluatorTests
{
    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    [Fact]
    public void Evaluate_HealthyAndAnswered_ProceedsAndMostIsSuitable()
    {
        var report = TestServices.Judge(TestPeople.Man);

        report.Triage.Should().Be(Triage.Proceed);
        report.Advice.Should().BeEmpty();
        report.SafetyNet.Should().NotBeEmpty();
        report.Verdicts.Count(verdict => verdict.Effective is Verdict.Suitable).Should().BeGreaterThan(report.Verdicts.Count * 9 / 10);
    }

    [Fact]
    public void Evaluate_WhatAReportShows_NobodyCanChange()
    {
        var person = TestPeople.Man.WithStatus("no-known-condition", FactStatus.NotAsked).With("chest-pain-new", true).With("no-other-condition", true).WithCondition("lumbar-stenosis");
        var report = TestServices.Judge(person);
        var modified = report.Verdicts.First(verdict => verdict.Modifications.Count > 0);

        IsClosed(report.Advice);
        IsClosed(report.Findings);
        IsClosed(report.Verdicts);
        IsClosed(modified.Findings);
        IsClosed(modified.Modifications);
        IsClosed(modified.Findings.First(finding => finding.Modifications.Count > 0).Modifications);
        IsClosed(modified.Findings[0].Citations);
    }

    [Fact]
    public void Evaluate_NullProfile_Throws()
    {
        var evaluate = () => TestServices.Evaluator.Evaluate(null!);

        evaluate.Should().Throw<ArgumentNullException>().WithParameterName("profile");
    }

    [Theory]
    [InlineData(BodySide.Left, "working", Verdict.Avoid, Verdict.Suitable)]
    [InlineData(BodySide.Left, "other", Verdict.Suitable, Verdict.Avoid)]
    [InlineData(BodySide.Left, "both", Verdict.Avoid, Verdict.Avoid)]
    [InlineData(BodySide.Right, "working", Verdict.Suitable, Verdict.Avoid)]
    [InlineData(BodySide.Both, "working", Verdict.Avoid, Verdict.Avoid)]
    [InlineData(null, "working", Verdict.Avoid, Verdict.Avoid)] // side not known
    public void Evaluate_HipReplacementBySide_RestrictsTheLoadedHip(BodySide? operated, string limb, Verdict left, Verdict right)
    {
        var person = TestPeople.With("hip-replacement", operated, TestPeople.WeeksAgo(4), details: ("approach", "posterior"));
        var stretch = TestStretches.Sided(Mechanism.HipFlexion, TestConditions.Parse<LoadedLimb>(limb));

        var report = TestServices.EvaluatorOf(stretch).Evaluate(person, Afternoon);

        report.For(stretch.Id, BodySide.Left).Effective.Should().Be(left);
        report.For(stretch.Id, BodySide.Right).Effective.Should().Be(right);
    }

    [Theory]
    [InlineData(Mechanism.HipAdduction, 60, false, Verdict.Avoid)]
    [InlineData(Mechanism.HipInternalRotation, 60, false, Verdict.Avoid)]
    [InlineData(Mechanism.HipInternalRotation, 60, null, Verdict.Avoid)]
    [InlineData(Mechanism.HipInternalRotation, 60, true, Verdict.Modify)]
    [InlineData(Mechanism.HipExternalRotation, 60, false, Verdict.Caution)]
    public void Evaluate_CombinedHipPose_StaysAvoidUntilDischarged(Mechanism second, int weeks, bool? discharged, Verdict expected)
    {
        (string, object)[] details = discharged is { } answer ? [("approach", "posterior"), ("discharged", answer)] : [("approach", "posterior")];
        var person = TestPeople.With("hip-replacement", BodySide.Left, TestPeople.WeeksAgo(weeks), details: details);
        var stretch = TestStretches.With(
            [new() { Mechanism = Mechanism.HipFlexion, Limb = LoadedLimb.Working }, new() { Mechanism = second, Limb = LoadedLimb.Working }],
            laterality: Laterality.Sided);

        var report = TestServices.EvaluatorOf(stretch).Evaluate(person, Afternoon);

        report.For(stretch.Id, BodySide.Left).Effective.Should().Be(expected);
        report.For(stretch.Id, BodySide.Right).Effective.Should().Be(Verdict.Suitable);
    }

    [Fact]
    public void Evaluate_CombinedHipPoseAcrossBothHips_IsNotTheCombinedPose()
    {
        var person = TestPeople.With("hip-replacement", BodySide.Left, TestPeople.WeeksAgo(60), details: ("approach", "posterior"));
        var stretch = TestStretches.With(
            [new() { Mechanism = Mechanism.HipFlexion, Limb = LoadedLimb.Working }, new() { Mechanism = Mechanism.HipAdduction, Limb = LoadedLimb.Other }],
            laterality: Laterality.Sided);

        var report = TestServices.EvaluatorOf(stretch).Evaluate(person, Afternoon);

        report.For(stretch.Id, BodySide.Left).Effective.Should().Be(Verdict.Caution);
        report.For(stretch.Id, BodySide.Right).Effective.Should().Be(Verdict.Caution);
    }

    [Theory]
    [InlineData(BodySide.Left, MuscleGroup.Hamstrings, Verdict.Avoid, Verdict.Suitable)]
    [InlineData(BodySide.Right, MuscleGroup.Hamstrings, Verdict.Suitable, Verdict.Avoid)]
    [InlineData(null, MuscleGroup.Hamstrings, Verdict.Avoid, Verdict.Avoid)]
    [InlineData(BodySide.Left, MuscleGroup.Biceps, Verdict.Suitable, Verdict.Suitable)]
    [InlineData(BodySide.Left, null, Verdict.Avoid, Verdict.Suitable)] // muscle not known
    public void Evaluate_HamstringStretchWithStrain_DependsOnMuscleAndSide(BodySide? side, MuscleGroup? muscle, Verdict left, Verdict right)
    {
        var person = TestPeople.With("limb-muscle-strain", side, TestPeople.DaysAgo(1), muscle);

        var report = TestServices.Evaluator.Evaluate(person, Afternoon);

        report.For("active-isolated-hamstring", BodySide.Left).Effective.Should().Be(left);
        report.For("active-isolated-hamstring", BodySide.Right).Effective.Should().Be(right);
    }

    [Theory]
    [InlineData(StretchTechnique.Static, 10, true)]
    [InlineData(StretchTechnique.Static, 11, false)]
    [InlineData(StretchTechnique.Dynamic, 0, true)]
    public void Evaluate_AcuteStrainGentleBend_IsHelpfulOnlyShortOrMoving(StretchTechnique technique, int holdSeconds, bool helpful)
    {
        var person = TestPeople.With("acute-back-strain", since: TestPeople.DaysAgo(1));
        var stretch = TestStretches.With([new() { Mechanism = Mechanism.SpinalFlexionUnloaded }], technique: technique, holdSeconds: holdSeconds);

        var verdict = TestServices.Judge(person, stretch, situation: Afternoon);

        verdict.Effective.Should().Be(helpful ? Verdict.Suitable : Verdict.Caution);
        verdict.IsOftenHelpful.Should().Be(helpful);
    }

    [Theory]
    [InlineData(StretchTechnique.Static, Verdict.Avoid)]
    [InlineData(StretchTechnique.Pnf, Verdict.Avoid)]
    [InlineData(StretchTechnique.NeuralSlider, Verdict.Caution)]
    public void Evaluate_NerveTensionWithRadiculopathy_OnlyTheSliderIsLeft(StretchTechnique technique, Verdict expected)
    {
        var person = TestPeople.With("disc-herniation", since: TestPeople.DaysAgo(10), details: [("leg-pain", true), ("symptom-free-days", 0)]);
        var stretch = TestStretches.With([new() { Mechanism = Mechanism.NeuralTensionLeg }], technique: technique);

        var verdict = TestServices.Judge(person, stretch, situation: Afternoon);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData(Mechanism.SpinalFlexionSmall, Verdict.Avoid)]
    [InlineData(Mechanism.NeuralTensionLeg, Verdict.Avoid)]
    [InlineData(Mechanism.HipFlexion, Verdict.Caution)]
    public void Evaluate_LongHoldWithDisc_IsAvoidTogetherWithBendOrNerve(Mechanism second, Verdict expected)
    {
        var person = TestPeople.With("disc-herniation", since: TestPeople.DaysAgo(100), details: [("leg-pain", false), ("symptom-free-days", 0)]);

        var verdict = TestServices.Judge(person, TestStretches.Of(Mechanism.LongEndRangeHold, second), situation: Afternoon);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData("spreads-when-bending-back", Mechanism.SpinalExtension)]
    [InlineData("spreads-when-bending-back", Mechanism.SpinalExtensionSmall)]
    [InlineData("spreads-when-bending-forward", Mechanism.SpinalFlexionUnloaded)]
    [InlineData("spreads-when-bending-forward", Mechanism.SpinalFlexionSmall)]
    public void Evaluate_SymptomsSpreadInADirection_ThatDirectionIsAvoid(string condition, Mechanism mechanism)
    {
        var person = TestPeople.With(
            TestPeople.Condition("disc-herniation", since: TestPeople.DaysAgo(100), details: [("leg-pain", true), ("symptom-free-days", 0), ("extension-preference", true)]),
            TestPeople.Condition(condition));

        var verdict = TestServices.Judge(person, TestStretches.Of(mechanism), situation: Afternoon);

        verdict.Effective.Should().Be(Verdict.Avoid);
        verdict.IsOftenHelpful.Should().BeFalse();
    }

    [Theory]
    [InlineData(LoadQualifiers.Active, Verdict.Suitable, true)]
    [InlineData(LoadQualifiers.Passive, Verdict.Caution, false)]
    [InlineData(LoadQualifiers.Active | LoadQualifiers.Passive, Verdict.Caution, false)]
    public void Evaluate_ExtensionWithOsteoporosis_ActiveIsHelpfulForcedIsCaution(LoadQualifiers marks, Verdict expected, bool helpful)
    {
        var stretch = TestStretches.With([new() { Mechanism = Mechanism.SpinalExtension, Qualifiers = marks }]);

        var verdict = TestServices.Judge(TestPeople.With("osteoporosis"), stretch, situation: Afternoon);

        verdict.Effective.Should().Be(expected);
        verdict.IsOftenHelpful.Should().Be(helpful);
    }

    [Theory]
    [InlineData(BodyRegion.UpperBack, Verdict.Avoid)]
    [InlineData(BodyRegion.Chest, Verdict.Avoid)]
    [InlineData(BodyRegion.LowerLeg, Verdict.Caution)]
    [InlineData(null, Verdict.Avoid)] // region not said
    public void Evaluate_PressureWithOsteoporosis_DependsOnTheRegion(BodyRegion? region, Verdict expected)
    {
        var stretch = TestStretches.With([new() { Mechanism = Mechanism.DirectPressure, Region = region }]);

        var verdict = TestServices.Judge(TestPeople.With("osteoporosis"), stretch, situation: Afternoon);

        verdict.Effective.Should().Be(expected);
    }

    [Fact]
    public void Evaluate_HeadDownByBendingWithOsteoporosis_IsAvoid()
    {
        var person = TestPeople.With("osteoporosis");

        var hinged = TestServices.Judge(person, TestStretches.Of(Mechanism.HeadBelowHeart), situation: Afternoon);
        var bent = TestServices.Judge(person, TestStretches.Of(Mechanism.HeadBelowHeart, Mechanism.SpinalFlexionLoaded), situation: Afternoon);

        hinged.Effective.Should().Be(Verdict.Caution);
        bent.Findings.Should().Contain(finding => finding.RuleId == "osteoporosis.head-below-heart" && finding.Verdict == Verdict.Avoid);
    }

    [Theory]
    [InlineData(13, 180, Verdict.Caution)]
    [InlineData(13, 181, Verdict.Modify)]
    [InlineData(16, 180, Verdict.Modify)]
    [InlineData(16, 181, Verdict.Avoid)]
    [InlineData(28, 10, Verdict.Avoid)]
    public void Evaluate_LyingFlatInPregnancy_DependsOnWeekAndTime(int week, int holdSeconds, Verdict expected)
    {
        var stretch = TestStretches.With([new() { Mechanism = Mechanism.SupineFlat }], holdSeconds: holdSeconds);

        var verdict = TestServices.Judge(TestPeople.Pregnant(week), stretch, situation: Afternoon);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData(12, Verdict.Suitable)]
    [InlineData(13, Verdict.Caution)]
    [InlineData(15, Verdict.Caution)]
    [InlineData(16, Verdict.Modify)]
    [InlineData(27, Verdict.Modify)]
    [InlineData(28, Verdict.Avoid)]
    [InlineData(null, Verdict.Avoid)] // week not known: the strictest
    public void Evaluate_LyingTwistInPregnancy_FollowsTheLadderOfWeeks(int? week, Verdict expected)
    {
        var breathing = TestServices.Judge(TestPeople.Pregnant(week), Afternoon).For("belly-breathing", BodySide.Both);

        breathing.Effective.Should().Be(expected);
    }

    [Fact]
    public void Evaluate_StenosisWithDisc_NothingIsHelpfulOrBetterThanCaution()
    {
        var person = TestPeople.With(
            TestPeople.Condition("lumbar-stenosis"),
            TestPeople.Condition("disc-herniation", since: TestPeople.DaysAgo(100), details: [("leg-pain", false), ("symptom-free-days", 0)]));

        var report = TestServices.Judge(person, Afternoon);

        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective >= Verdict.Caution);
        report.Verdicts.Should().NotContain(verdict => verdict.IsOftenHelpful);
    }

    [Theory]
    [InlineData("sij-dysfunction")]
    [InlineData("piriformis-syndrome")]
    [InlineData("scoliosis")]
    public void Evaluate_SeedConditions_DisagreementIsShownAndOtherWaysStayOpen(string condition)
    {
        var person = TestPeople.With(condition, details: condition == "scoliosis" ? [("progressing", false)] : []);

        var report = TestServices.Judge(person, Afternoon);

        var knee = report.For("double-knee-to-chest", BodySide.Both);
        knee.Effective.Should().Be(Verdict.Avoid);
        knee.Findings.Should().Contain(finding => finding.IsWeaklyBased && finding.Decides);
        report.For("chest-stretch-doorway", BodySide.Left).Effective.Should().Be(Verdict.Suitable);
        report.For("cross-legged-twist", BodySide.Left).Effective.Should().Be(Verdict.Caution, "its target is the upper back");
    }

    [Fact]
    public void Evaluate_UnknownCondition_ConsultsAndNothingIsGreen()
    {
        var report = TestServices.Judge(TestPeople.With("other"));

        report.Triage.Should().Be(Triage.Consult);
        report.Advice.Should().NotBeEmpty();
        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective >= Verdict.Caution);
    }

    [Fact]
    public void Evaluate_UnknownConditionWithAPlan_StaysCaution()
    {
        var report = TestServices.Judge(TestPeople.With("other", details: ("plan-recorded", true)));

        report.Triage.Should().Be(Triage.Proceed);
        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective >= Verdict.Caution);
    }

    [Fact]
    public void Evaluate_MechanismsNotStated_IsNeverSuitable()
    {
        var unknown = TestStretches.With(null, id: "unknown");
        var none = TestStretches.With([], id: "none");

        var report = TestServices.EvaluatorOf(unknown, none).Evaluate(TestPeople.KnownThrough, Afternoon);

        report.For("unknown", BodySide.Both).Effective.Should().Be(Verdict.Caution);
        report.For("unknown", BodySide.Both).Highest.Should().Be(Verdict.Avoid);
        report.For("none", BodySide.Both).Highest.Should().Be(Verdict.Suitable);
    }

    [Theory]
    [InlineData(Surface.Floor, null, Verdict.Modify)]
    [InlineData(Surface.Bed, null, Verdict.Suitable)]
    [InlineData(Surface.Chair, null, Verdict.Suitable)]
    [InlineData(null, RoutineContext.BeforeBed, Verdict.Suitable)]
    [InlineData(null, RoutineContext.Any, Verdict.Modify)]
    public void Evaluate_GettingDownToTheFloor_CountsOnlyOnTheFloor(Surface? surface, RoutineContext? context, Verdict expected)
    {
        var person = TestPeople.With("knee-replacement", since: TestPeople.WeeksAgo(3));
        var situation = Afternoon with { Surface = surface, Context = context ?? RoutineContext.Any };

        var verdict = TestServices.Judge(person, TestStretches.Of(Mechanism.FloorTransfer), situation: situation);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData(60, Verdict.Modify)]
    [InlineData(61, Verdict.Caution)]
    [InlineData(null, Verdict.Caution)] // time of rising not known
    public void Evaluate_FullBendEarlyWithBackPain_IsModified(int? minutes, Verdict expected)
    {
        var situation = Afternoon with { SinceWaking = minutes is { } known ? TimeSpan.FromMinutes(known) : null };

        var verdict = TestServices.Judge(TestPeople.With("non-specific-low-back-pain"), TestStretches.Of(Mechanism.SpinalFlexionEndRange), situation: situation);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData(180, Verdict.Avoid)]
    [InlineData(181, Verdict.Caution)]
    [InlineData(null, Verdict.Avoid)] // meal time not known: the condition is stated, so it counts in full
    public void Evaluate_HeadDownAfterAMealWithReflux_IsAvoid(int? minutes, Verdict expected)
    {
        var situation = Afternoon with { SinceMeal = minutes is { } known ? TimeSpan.FromMinutes(known) : null };

        var verdict = TestServices.Judge(TestPeople.With("reflux"), TestStretches.Of(Mechanism.HeadBelowHeart), situation: situation);

        verdict.Effective.Should().Be(expected);
    }

    [Theory]
    [InlineData(true, Verdict.Modify)]
    [InlineData(false, Verdict.Suitable)]
    [InlineData(null, Verdict.Suitable)] // a matter of performance, so not asked for safety's sake
    public void Evaluate_StaticBeforePower_LimitsTheTimePerMuscle(bool? power, Verdict expected)
    {
        var situation = Afternoon with { Context = RoutineContext.BeforeActivity, PowerActivityNext = power };

        var verdict = TestServices.Judge(TestPeople.KnownThrough, TestStretches.Plain, situation: situation);

        verdict.Effective.Should().Be(expected);
        verdict.Modifications.Any(change => change.SecondsPerMuscleAtMost == 59).Should().Be(power is true);
    }

    [Fact]
    public void Report_ForUnknownStretchOrSide_Throws()
    {
        var report = TestServices.Judge(TestPeople.Man);

        var unknown = () => report.For("no-such-stretch", BodySide.Both);
        var side = () => report.For("bridge", BodySide.Left);

        unknown.Should().Throw<ArgumentException>().WithMessage("*no-such-stretch*");
        side.Should().Throw<ArgumentException>().WithMessage("*bridge*");
    }

    [Fact]
    public void Report_TextForm_ShowsNoHealthData()
    {
        var report = TestServices.Judge(TestPeople.With("osteoporosis"));

        report.ToString().Should().Be(nameof(SafetyReport));
        report.Verdicts[0].ToString().Should().NotContain("osteoporosis");
    }

    [Fact]
    public void Report_Always_SaysWithWhatItWasJudged()
    {
        var report = TestServices.Judge(TestPeople.Man);

        report.JudgedAt.Should().Be(TestServices.Now);
        report.CatalogVersion.Should().Be(TestServices.Catalog.Version);
        report.RulePacks.Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();
        report.RulePacks.Should().OnlyContain(pack => pack.StartsWith("core.", StringComparison.Ordinal) && pack.EndsWith(')'));
    }

    private static void IsClosed<T>(IReadOnlyList<T> shown)
    {
        var change = () => ((IList<T>)shown)[0] = shown[0];

        shown.Should().NotBeEmpty();
        change.Should().Throw<NotSupportedException>();
    }
}
