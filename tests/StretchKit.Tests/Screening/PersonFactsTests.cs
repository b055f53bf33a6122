using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Screening;

/// <summary>What answers mean on the day of judging: aged, settled, derived, contradicting.</summary>
public class PersonFactsTests
{
    public static TheoryData<string> Expiring =>
        [.. FactVocabulary.All.Where(fact => fact is { IsDerived: false, ExpiresDays: not null, Kind: FactKind.YesNo }).Select(fact => fact.Id)];

    [Theory]
    [MemberData(nameof(Expiring))]
    public void From_OldAnswer_IsValidToTheLastDayAndStaleAfter(string id)
    {
        var fact = FactVocabulary.Find(id)!;
        var days = fact.ExpiresDaysWithoutPain ?? fact.ExpiresDays!.Value;

        var mild = fact.Risk == "no";
        var last = Facts(HealthProfile.Empty.With(id, mild, TestPeople.DaysAgo(days)))[id];
        var after = Facts(HealthProfile.Empty.With(id, mild, TestPeople.DaysAgo(days + 1)))[id];

        last.Truth.IsUnknown.Should().BeFalse();
        after.Status.Should().Be(FactStatus.Stale);
        after.Truth.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Expiring))]
    public void From_OldAnswerOnTheRiskySide_StandsAndIsStale(string id)
    {
        var fact = FactVocabulary.Find(id)!;
        var days = fact.ExpiresDaysWithoutPain ?? fact.ExpiresDays!.Value;
        var risky = fact.Risk != "no";

        var after = Facts(HealthProfile.Empty.With(id, risky, TestPeople.DaysAgo(days + 1)))[id];

        after.Status.Should().Be(FactStatus.Stale, "it is to be asked again");
        after.Truth.Should().Be((Truth)risky, "no warning fades by waiting");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void From_ScoreOfAReportedPain_IsOfNowForADay(int days, bool isNow)
    {
        var person = Facts(HealthProfile.Empty.WithPain(new() { Region = BodyRegion.Knee, Score = 4, RecordedOn = TestPeople.DaysAgo(days) }));

        person["pain-score-now"].Number.Should().Be(isNow ? 4 : null);
        person["pain-stated"].Truth.IsTrue.Should().BeTrue("the pain itself stands until it is taken back");
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void From_AnswerWithPain_ExpiresEarlier(int days, bool isValid)
    {
        var person = HealthProfile.Empty.With("chest-pain-new", false, TestPeople.DaysAgo(days)).WithPain(new() { Region = BodyRegion.Knee });

        var state = Facts(person)["chest-pain-new"];

        state.IsKnown.Should().Be(isValid);
    }

    [Theory]
    [InlineData(90, Triage.Proceed)]
    [InlineData(91, Triage.NeedsAnswers)]
    public void Evaluate_HealthyLongAgo_AsksAgain(int daysLater, Triage expected)
    {
        var person = HealthProfile.Read(TestPeople.Man.Write(TestPeople.Today));

        var report = TestServices.EvaluatorOn(TestPeople.Today.AddDays(daysLater)).Evaluate(person);

        report.Triage.Should().Be(expected);
    }

    [Theory]
    [InlineData(0, 12)]
    [InlineData(6, 12)]
    [InlineData(7, 13)]
    [InlineData(28, 16)]
    public void From_PregnancyWeek_AdvancesEachWholeWeek(int days, int expected)
    {
        var person = HealthProfile.Empty.With("pregnancy-week", 12, TestPeople.DaysAgo(days));

        Facts(person)["pregnancy-week"].Number.Should().Be(expected);
    }

    [Theory]
    [InlineData(364, 64)]
    [InlineData(365, 65)]
    [InlineData(730, 66)]
    public void From_Age_AdvancesEachYear(int days, int expected)
    {
        var person = HealthProfile.Empty.With("age-years", 64, TestPeople.DaysAgo(days));

        Facts(person)["age-years"].Number.Should().Be(expected);
    }

    [Fact]
    public void Contradictions_WeekOfPregnancyAtAnAgeWithout_NamesBoth()
    {
        var person = Facts(HealthProfile.Empty.With("age-years", 60).With("pregnancy-week", 20));

        person.Contradictions.Should().ContainSingle().Which.Should().Be(new Contradiction("pregnancy-week", "age-years"));
        person["pregnant"].Truth.IsTrue.Should().BeTrue("what restricts stands");
    }

    [Fact]
    public void From_WeekBeyondItsRange_IsNotKnown()
    {
        var person = HealthProfile.Empty.With("pregnancy-week", 40, TestPeople.DaysAgo(7 * 6));

        Facts(person)["pregnancy-week"].Number.Should().BeNull();
    }

    [Fact]
    public void From_NoPain_SettlesTheQuestionsAboutPain()
    {
        var settled = Facts(HealthProfile.Empty.With("no-pain", true));
        var open = Facts(HealthProfile.Empty.With("no-pain", false));

        settled["pain-constant"].Truth.IsFalse.Should().BeTrue();
        settled["pain-back"].Truth.IsFalse.Should().BeTrue();
        settled["pain-score-now"].Number.Should().Be(0);
        settled["bladder-change"].Truth.IsUnknown.Should().BeTrue("pain is not needed for that");
        open["pain-constant"].Truth.IsUnknown.Should().BeTrue();
        open["pain-back"].Truth.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData("no-known-condition")]
    [InlineData("no-other-condition")]
    public void From_NoCondition_SettlesTheConditions(string id)
    {
        var settled = Facts(HealthProfile.Empty.With(id, true));
        var open = Facts(HealthProfile.Empty.With(id, false));

        settled.Has(ConditionVocabulary.Find("osteoporosis")!).IsFalse.Should().BeTrue();
        settled["takes-blood-thinner"].Truth.IsFalse.Should().BeTrue();
        open.Has(ConditionVocabulary.Find("osteoporosis")!).IsUnknown.Should().BeTrue();
        open["takes-blood-thinner"].Truth.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData("male", null, true)]
    [InlineData("female", 11, true)]
    [InlineData("female", 12, false)]
    [InlineData("female", 55, false)]
    [InlineData("female", 56, true)]
    [InlineData(null, 40, false)]
    public void From_SexAndAge_SettlePregnancy(string? sex, int? age, bool isImpossible)
    {
        var person = HealthProfile.Empty;
        person = sex is null ? person : person.With("sex-at-birth", sex);
        person = age is { } years ? person.With("age-years", years) : person;

        Facts(person)["pregnant"].Truth.IsFalse.Should().Be(isImpossible);
    }

    [Fact]
    public void From_Contradictions_AreReportedAndCountAsUnknown()
    {
        var pregnantMan = Facts(HealthProfile.Empty.With("sex-at-birth", "male").With("pregnant", true));
        var painless = Facts(HealthProfile.Empty.With("no-pain", true).WithPain(new() { Region = BodyRegion.Knee }));
        var healthy = Facts(HealthProfile.Empty.With("no-known-condition", true).WithCondition("osteoporosis"));
        var answered = Facts(HealthProfile.Empty.With("no-pain", true).With("pain-constant", true));
        var nothing = Facts(HealthProfile.Empty.With("sex-at-birth", "male").With("pregnant", false));

        pregnantMan.Contradictions.Should().Equal(new Contradiction("pregnant", "sex-at-birth"));
        pregnantMan["sex-at-birth"].IsKnown.Should().BeFalse();
        pregnantMan["pregnant"].Truth.IsTrue.Should().BeTrue("what restricts stands until it is settled");
        painless.Contradictions.Should().Equal(new Contradiction("no-pain", "pains"));
        painless[PersonFacts.NoPain].Truth.IsTrue.Should().BeFalse();
        healthy.Contradictions.Should().Equal(new Contradiction("no-known-condition", "condition.osteoporosis"));
        healthy.Has(ConditionVocabulary.Find("reflux")!).IsUnknown.Should().BeTrue();
        answered.Contradictions.Should().Equal(new Contradiction("no-pain", "pain-constant"));
        nothing.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_Contradiction_NeedsAnswersAndSaysWhich()
    {
        var report = TestServices.Judge(TestPeople.Man.With("pregnant", true));

        report.Triage.Should().Be(Triage.NeedsAnswers);
        report.Contradictions.Should().ContainSingle().Which.ToString().Should().Contain("pregnant").And.Contain("sex at birth");
        report.Verdicts.Should().NotContain(verdict => verdict.Effective == Verdict.Suitable);
    }

    public static TheoryData<HealthProfile, string, string> Contradictory => new()
    {
        { TestPeople.Man.WithCondition("obstetric-contraindication"), "condition.obstetric-contraindication", "sex-at-birth" },
        { TestPeople.Woman.WithCondition("prostate-surgery"), "condition.prostate-surgery", "sex-at-birth" },
        { HealthProfile.Empty.With("pregnant", true).WithCondition("prostate-surgery"), "pregnant", "condition.prostate-surgery" },
        { HealthProfile.Empty.With("pregnant", true).With("age-years", 56), "pregnant", "age-years" },
        { HealthProfile.Empty.With("pregnant", true).With("age-years", 11), "pregnant", "age-years" },
        { HealthProfile.Empty.With("back-pain-onset-age", 41).With("age-years", 40), "back-pain-onset-age", "age-years" },
        { HealthProfile.Empty.With("pregnant", false).With("pregnancy-week", 20), "pregnant", "pregnancy-week" },
        { HealthProfile.Empty.With("gave-birth-past-year", false).With("weeks-since-birth", 52), "gave-birth-past-year", "weeks-since-birth" },
        { HealthProfile.Empty.With("recent-surgery", false).With("weeks-since-surgery", 13), "recent-surgery", "weeks-since-surgery" },
        { HealthProfile.Empty.With("sex-at-birth", "male").With("gave-birth-past-year", true), "gave-birth-past-year", "sex-at-birth" },
        { HealthProfile.Empty.With("bp-systolic", 80).With("bp-diastolic", 80), "bp-systolic", "bp-diastolic" },
    };

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void From_AnswersThatExcludeEachOther_AreReportedWithBothAndNeedAnswers(HealthProfile person, string one, string other)
    {
        Facts(person).Contradictions.Should().Contain(new Contradiction(one, other));
        TestServices.Judge(person).Triage.Should().NotBe(Triage.Proceed);
        TestServices.Judge(person).Contradictions.Should().OnlyContain(text => text.ToString().Length > 20);
    }

    public static TheoryData<HealthProfile> Compatible =>
    [
        HealthProfile.Empty.With("pregnant", true).With("age-years", 55).With("sex-at-birth", "female"),
        HealthProfile.Empty.With("pregnant", true).With("age-years", 12).With("sex-at-birth", "intersex"),
        HealthProfile.Empty.With("back-pain-onset-age", 40).With("age-years", 40),
        HealthProfile.Empty.With("pregnancy-week", 20, TestPeople.DaysAgo(20)).With("pregnant", false, TestPeople.DaysAgo(2)),
        HealthProfile.Empty.With("gave-birth-past-year", false).With("weeks-since-birth", 53),
        HealthProfile.Empty.With("recent-surgery", false).With("weeks-since-surgery", 14),
        HealthProfile.Empty.With("bp-systolic", 81).With("bp-diastolic", 80),
        HealthProfile.Empty.With("fever", false, TestPeople.DaysAgo(-1)),
    ];

    [Theory]
    [MemberData(nameof(Compatible))]
    public void From_AnswersThatGoTogether_AreNoContradiction(HealthProfile person) => Facts(person).Contradictions.Should().BeEmpty();

    [Fact]
    public void Evaluate_Contradiction_NamesTheSourcesOfBoth()
    {
        var person = HealthProfile.Read("""
            { "format": "stretchkit-profile/1", "recordedOn": "2026-03-01",
              "facts": { "pregnant": { "value": true, "source": "self" }, "sex-at-birth": { "value": "male", "on": "2024-05-06", "source": "registry" } } }
            """u8.ToArray());

        TestServices.Judge(person).Contradictions.Should().ContainSingle().Which.ToString()
            .Should().Contain("(self, 2026-03-01)").And.Contain("(registry, 2024-05-06)");
    }

    [Fact]
    public void Evaluate_DaysToCome_AreReportedAndDoNotCount()
    {
        var later = TestPeople.DaysAgo(-2);
        var person = TestPeople.Man.With("fever", false, later).With("chest-pain-new", true, later)
            .WithPain(new() { Region = BodyRegion.Knee, Score = 2, Since = later })
            .WithCondition("hip-replacement", since: later);

        var facts = Facts(person);
        var report = TestServices.Judge(person);

        facts.Contradictions.Where(one => one.Other is null).Select(one => one.One).Should().Equal("chest-pain-new", "fever", "pains", "condition.hip-replacement");
        facts["fever"].IsKnown.Should().BeFalse();
        report.Triage.Should().Be(Triage.Emergency, "a warning stands, whatever its day");
        report.Contradictions.Should().HaveCountGreaterThanOrEqualTo(4);
    }

    [Theory]
    [InlineData("disc-herniation", "symptom-free-days", 80, 10, 90)]
    [InlineData("disc-herniation", "symptom-free-days", 80, 30, 110)]
    public void From_DaysWithoutSymptoms_GrowDayByDay(string condition, string detail, int number, int daysAgo, int expected) =>
        Instance(condition, new() { Id = detail, Status = FactStatus.Known, Number = number, RecordedOn = TestPeople.DaysAgo(daysAgo) })
            .Detail(detail).Number.Should().Be(expected);

    [Theory]
    [InlineData("carpal-tunnel", "numb-now", false, 7, "false")]
    [InlineData("carpal-tunnel", "numb-now", false, 8, "unknown")]
    [InlineData("carpal-tunnel", "numb-now", true, 8, "true")]
    [InlineData("falls-or-poor-balance", "can-rise-alone", true, 91, "unknown")]
    [InlineData("falls-or-poor-balance", "can-rise-alone", false, 91, "false")]
    public void From_DetailsThatChange_GrowOldOnTheSafeSideOnly(string condition, string detail, bool answer, int daysAgo, string expected) =>
        Instance(condition, new() { Id = detail, Status = FactStatus.Known, YesNo = answer, RecordedOn = TestPeople.DaysAgo(daysAgo) })
            .Detail(detail).Truth.ToString().Should().Be(expected);

    [Theory]
    [InlineData(13, Triage.NeedsAnswers)] // the operation that was asked for
    [InlineData(500, Triage.Consult)] // another one, and nobody named it
    [InlineData(null, Triage.NeedsAnswers)] // it may be that one
    public void Evaluate_RecentOperationAndAnOldJoint_OnlyARecentOneExplainsIt(int? weeks, Triage expected)
    {
        var person = TestPeople.With("hip-replacement", BodySide.Left, weeks is { } since ? TestPeople.WeeksAgo(since) : null, details: [("approach", "anterior"), ("discharged", true)])
            .With("recent-surgery", true).With("weeks-since-surgery", 3);

        TestServices.Judge(person).Triage.Should().Be(expected);
    }

    [Fact]
    public void Conditions_EveryCode_LooksLikeOneOfIcd10Cm() =>
        ConditionVocabulary.All.SelectMany(condition => condition.Icd10Cm).Should().OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{0,4})?-?$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Contradiction_AnyFact_HasAName()
    {
        var named = FactVocabulary.All
            .Where(fact => !fact.IsDerived && fact.FalseWhen.Any(id => FactVocabulary.Find(id) is { IsDerived: false }))
            .SelectMany(fact => fact.FalseWhen.Append(fact.Id))
            .Where(id => FactVocabulary.Find(id) is { IsDerived: false })
            .Distinct();

        var nameless = named.Where(id => StretchKit.Localization.Message.Of($"fact.{id}").ToString() == $"fact.{id}");

        nameless.Should().BeEmpty();
    }

    [Theory]
    [InlineData(41, 5)]
    [InlineData(42, 6)]
    [InlineData(0, 0)]
    public void Since_Weeks_AreWholeWeeks(int days, int weeks)
    {
        var person = HealthProfile.Empty.WithCondition("hip-replacement", since: TestPeople.DaysAgo(days));

        Facts(person).Stated(ConditionVocabulary.Find("hip-replacement")!).Single().Detail("weeks").Number.Should().Be(weeks);
    }

    [Fact]
    public void Since_DayToCome_IsNotKnown()
    {
        var person = HealthProfile.Empty.WithCondition("hip-replacement", since: TestPeople.Today.AddDays(1));

        Facts(person).Stated(ConditionVocabulary.Find("hip-replacement")!).Single().Detail("weeks").IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Since_StatedNumber_GrowsFromItsDay()
    {
        var detail = new HealthFact { Id = "weeks", Status = FactStatus.Known, Number = 3, RecordedOn = TestPeople.DaysAgo(14) };
        var person = HealthProfile.Empty.WithCondition(new ReportedCondition { Id = "hip-replacement", Details = [detail] });

        Facts(person).Stated(ConditionVocabulary.Find("hip-replacement")!).Single().Detail("weeks").Number.Should().Be(5);
    }

    [Fact]
    public void Vocabulary_Texts_ExistForEveryQuestionAndCondition()
    {
        var keys = FactVocabulary.AskableIds.SelectMany(id => new[] { $"question.{id}", $"why.{id}" })
            .Concat(ConditionVocabulary.Ids.Select(id => $"condition.{id}"));

        var missing = keys.Where(key => StretchKit.Localization.Message.Of(key).ToString() == key);

        missing.Should().BeEmpty();
    }

    private static PersonFacts Facts(HealthProfile person) => PersonFacts.From(person, new(), TestPeople.Today);

    private static ConditionInstance Instance(string condition, HealthFact detail) =>
        ConditionInstance.From(new() { Id = condition, Details = [detail] }, ConditionVocabulary.Find(condition)!, TestPeople.Today);
}
