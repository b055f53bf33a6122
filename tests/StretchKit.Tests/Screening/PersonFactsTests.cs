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

        pregnantMan.Contradictions.Should().Equal(("pregnant", "sex-at-birth"));
        pregnantMan["pregnant"].Truth.IsUnknown.Should().BeTrue();
        painless.Contradictions.Should().Equal(("no-pain", "pains"));
        painless[PersonFacts.NoPain].Truth.IsTrue.Should().BeFalse();
        healthy.Contradictions.Should().Equal(("no-known-condition", "conditions"));
        healthy.Has(ConditionVocabulary.Find("reflux")!).IsUnknown.Should().BeTrue();
        answered.Contradictions.Should().Equal(("no-pain", "pain-constant"));
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
}
