using System.Text;
using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>A pack laid open: what it says, what is wrong with it, what its cases give, whom a change of it concerns.</summary>
public sealed class RulePackAnalysisTests
{
    private const string Clinic = """
        {
          "format": "stretchkit-rules/1",
          "pack": { "id": "clinic", "version": "1.0.0" },
          "messages": { "en": { "rule.clinic-bend": "Our clinic leaves bending out.", "rule.clinic-old": "From this age on we go slower.", "triage.clinic-ill.advice": "See us first.", "rule.clinic-ill": "You feel ill." }, "de": { "rule.clinic-bend": "Wir lassen das Beugen aus." } },
          "screens": [ { "id": "clinic-screen", "when": "recent-injury", "require": ["bone-risk"] } ],
          "triage": [ { "id": "clinic-ill", "triage": "consult", "person": { "all": [ "feels-ill", { "fact": "age-years", "gte": 70 } ] }, "say": "clinic-ill", "cite": ["stretchkit-design"] } ],
          "rows": [
            { "id": "clinic-bend", "condition": "hip-replacement", "when": { "detail": "weeks", "lt": 12 }, "grade": "expert", "cite": ["stretchkit-design"], "cells": { "hip-flexion": "avoid" },
              "tests": [ { "conditions": [ { "id": "hip-replacement", "since": "2025-12-18" } ], "stretch": { "load": "hip-flexion" }, "expect": "avoid" } ] }
          ],
          "rules": [
            { "id": "clinic-old", "person": { "fact": "age-years", "gte": 80 }, "stretch": { "load": "head-below-heart" }, "verdict": "caution", "say": "clinic-old" }
          ]
        }
        """;

    [Fact]
    public void Of_SoundPack_ListsItsRulesWithLevelWindowGradeAndReads()
    {
        var pack = Analyze(Clinic);

        pack.Problems.Should().BeEmpty();
        (pack.Id, pack.Version, pack.CaseCount).Should().Be(("clinic", "1.0.0", 1));
        pack.Hash.Should().HaveLength(64);
        pack.FailedCases.Should().BeEmpty();
        pack.Rules.Select(rule => rule.ToString()).Should().Equal("clinic-screen (needs-answers)", "clinic-ill (consult)", "clinic-bend.hip-flexion (avoid)", "clinic-bend.hip-flexion (caution)", "clinic-old (caution)");
        var bend = pack.Rules[2];
        (bend.When, bend.Where).Should().Be(("weeks below 12 and not (recorded allowed of hip-flexion or recorded eases of hip-flexion)", "load hip-flexion"));
        bend.Reads.Should().Equal("condition.hip-replacement", "hip-replacement.weeks", "movements");
        (bend.Grade, bend.ConditionId, bend.Mechanism, bend.Row).Should().Be(("expert", "hip-replacement", Stretches.Mechanism.HipFlexion, "clinic-bend"));
        pack.Rules[1].Reads.Should().Equal("age-years", "feels-ill");
        pack.Rules[1].Advice.ToString().Should().Be("See us first.");
    }

    [Fact]
    public void Remarks_TextsThatALanguageLacks_AreNamed() =>
        Analyze(Clinic).Remarks.Where(remark => remark.Code == "SKR2020").Select(remark => remark.Problem).Should().Equal(
            "'rule.clinic-old' has no text in 'de'", "'triage.clinic-ill.advice' has no text in 'de'", "'rule.clinic-ill' has no text in 'de'");

    [Theory]
    [InlineData("""{ "all": [ { "fact": "age-years", "gte": 80 }, { "fact": "age-years", "lt": 70 } ] }""")]
    [InlineData("""{ "all": [ "bone-risk", { "none": [ "bone-risk" ] } ] }""")]
    [InlineData("""{ "all": [ { "fact": "next-activity", "in": ["power"] }, { "fact": "next-activity", "in": ["rest"] } ] }""")]
    [InlineData("""{ "fact": "age-years", "gt": 120 }""")]
    [InlineData("""{ "all": [ { "condition": "dvt" }, { "any": [ { "none": [ { "condition": "dvt" } ] }, { "fact": "age-years", "gt": 120 } ] } ] }""")]
    public void Remarks_RuleThatCanNeverHold_IsNamedWithItsPlace(string person)
    {
        var remark = Analyze(Clinic.Replace("""{ "fact": "age-years", "gte": 80 }""", person, StringComparison.Ordinal)).Remarks.Should().ContainSingle(one => one.Code == "SKR2018").Subject;

        remark.Problem.Should().Be("'clinic-old' can never hold");
        (remark.Path, remark.Line).Should().Be(("$.rules[0]", 12));
    }

    [Theory]
    [InlineData("""{ "any": [ { "fact": "age-years", "gte": 80 }, { "fact": "age-years", "lt": 70 } ] }""")]
    [InlineData("""{ "none": [ { "all": [ "bone-risk", { "none": [ "bone-risk" ] } ] } ] }""")]
    public void Remarks_RuleThatCanHold_IsNotNamed(string person) =>
        Analyze(Clinic.Replace("""{ "fact": "age-years", "gte": 80 }""", person, StringComparison.Ordinal)).Remarks.Should().NotContain(remark => remark.Code == "SKR2018");

    [Fact]
    public void Remarks_RuleBelowAFirmerOne_IsNamedWithIt()
    {
        const string Firmer = """{ "id": "clinic-older", "person": { "fact": "age-years", "gte": 75 }, "stretch": { "load": ["head-below-heart", "prone"] }, "verdict": "avoid", "say": "clinic-old", "cite": ["stretchkit-design"] }, """;

        var pack = Analyze(Clinic.Replace("{ \"id\": \"clinic-old\"", Firmer + "{ \"id\": \"clinic-old\"", StringComparison.Ordinal));

        pack.Remarks.Should().ContainSingle(remark => remark.Code == "SKR2019").Which.Problem.Should().Be("'clinic-old' never decides: wherever it holds, 'clinic-older' (avoid) does too");
        Analyze(Clinic).Remarks.Should().NotContain(remark => remark.Code == "SKR2019");
    }

    [Fact]
    public void Of_FaultyPack_ListsEveryFaultAndNoRule()
    {
        var pack = Analyze(Clinic.Replace("hip-flexion", "hip-flexio", StringComparison.Ordinal).Replace("\"bone-risk\"", "\"bone-risks\"", StringComparison.Ordinal));

        pack.Rules.Should().BeEmpty();
        pack.Problems.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(problem => problem.Line > 0 && problem.Path.StartsWith('$'));
        pack.DifferencesFrom(Analyze(Clinic)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{ "format": "stretchkit-rules/2" }""")]
    [InlineData("""{ "format": "stretchkit-rules/1", "pack": { "id": "core.mine", "version": "1" } }""")]
    public void Of_NoPackAtAll_IsAProblemAndNoError(string text)
    {
        var pack = Analyze(text);

        pack.Problems.Should().NotBeEmpty();
        pack.Rules.Should().BeEmpty();
        pack.Remarks.Should().BeEmpty();
        pack.FailedCases.Should().BeEmpty();
        pack.RunCases(Encoding.UTF8.GetBytes("[]"), "cases.json", out var count).Should().NotBeEmpty();
        count.Should().Be(0);
    }

    [Fact]
    public void FailedCases_CaseThatGivesSomethingElse_IsNamedWithItsPlace() =>
        Analyze(Clinic.Replace("\"expect\": \"avoid\"", "\"expect\": \"modify\"", StringComparison.Ordinal)).FailedCases
            .Should().ContainSingle().Which.Path.Should().Be("$.rows[0].tests[0]");

    [Fact]
    public void DifferencesFrom_Itself_IsNothing() => Analyze(Clinic).DifferencesFrom(Analyze(Clinic)).Should().BeEmpty();

    [Theory]
    [InlineData("\"lt\": 12", "\"lt\": 16", "clinic-bend.hip-flexion", Verdict.Suitable, Verdict.Avoid)]
    [InlineData("\"hip-flexion\": \"avoid\"", "\"hip-flexion\": \"caution\"", "clinic-bend.hip-flexion", Verdict.Avoid, Verdict.Caution)]
    [InlineData("\"gte\": 80", "\"gte\": 75", "clinic-old", Verdict.Suitable, Verdict.Caution)]
    [InlineData("{ \"load\": \"head-below-heart\" }", "{ \"load\": [\"head-below-heart\", \"prone\"] }", "clinic-old", Verdict.Suitable, Verdict.Caution)]
    public void DifferencesFrom_RuleThatChanged_HasAPersonWhomItJudgesDifferently(string find, string replacement, string rule, Verdict before, Verdict after)
    {
        var difference = Analyze(Clinic.Replace(find, replacement, StringComparison.Ordinal)).DifferencesFrom(Analyze(Clinic)).Should().ContainSingle().Subject;

        difference.RuleId.Should().Be(rule);
        difference.Person.Should().NotBeNull();
        difference.Stretch.Should().NotBeNull();
        difference.Answers.Should().NotBeEmpty();
        (difference.VerdictBefore, difference.VerdictAfter).Should().Be((before, after));
    }

    [Fact]
    public void DifferencesFrom_RuleOnThePerson_HasAPerson()
    {
        var difference = Analyze(Clinic.Replace("\"gte\": 70", "\"gte\": 60", StringComparison.Ordinal)).DifferencesFrom(Analyze(Clinic)).Should().ContainSingle().Subject;

        (difference.RuleId, difference.TriageBefore, difference.TriageAfter).Should().Be(("clinic-ill", Triage.Proceed, Triage.Consult));
        difference.Answers.Should().Contain("feels-ill: yes");
    }

    [Fact]
    public void DifferencesFrom_WordsOnly_SaysThatNobodyWasFound()
    {
        var difference = Analyze(Clinic.Replace("\"grade\": \"expert\"", "\"grade\": \"design\"", StringComparison.Ordinal)).DifferencesFrom(Analyze(Clinic)).Should().ContainSingle().Subject;

        difference.Person.Should().BeNull();
        difference.PeopleTried.Should().BeGreaterThan(2);
    }

    [Fact]
    public void DifferencesFrom_RuleNewOrGone_HasItOnOneSide()
    {
        var without = Clinic.Replace(Clinic[Clinic.IndexOf("\"rules\"", StringComparison.Ordinal)..Clinic.LastIndexOf(']')], "\"rules\": [", StringComparison.Ordinal);

        Analyze(Clinic).DifferencesFrom(Analyze(without)).Should().ContainSingle().Which.Before.Should().BeEmpty();
        Analyze(without).DifferencesFrom(Analyze(Clinic)).Should().ContainSingle().Which.After.Should().BeEmpty();
    }

    [Fact]
    public void RunCases_FileBesideThePack_RunsEachCaseAndNamesFaults()
    {
        const string Cases = """
            { "format": "stretchkit-rule-cases/1", "pack": "clinic", "cases": {
              "clinic-old": [ { "facts": { "age-years": { "value": 85 } }, "stretch": { "load": "head-below-heart" }, "expect": "caution" } ],
              "clinic-ill": [ { "expect": "proceed" } ] } }
            """;
        var pack = Analyze(Clinic);

        pack.RunCases(Encoding.UTF8.GetBytes(Cases), "cases.json", out var count).Should().BeEmpty();
        count.Should().Be(2);
        pack.RunCases(Encoding.UTF8.GetBytes(Cases.Replace("\"caution\"", "\"avoid\"", StringComparison.Ordinal)), "cases.json", out _).Should().ContainSingle().Which.Problem.Should().Contain("expected effective avoid, came caution");
        pack.RunCases(Encoding.UTF8.GetBytes(Cases.Replace("clinic-ill", "clinic-ills", StringComparison.Ordinal)), "cases.json", out var none).Should().ContainSingle().Which.NearestName.Should().Be("clinic-ill");
        none.Should().Be(0);
    }

    /// <summary>The library's own packs: no rule is dead, and those that a firmer one covers are few and meant.</summary>
    [Fact]
    public void BuiltIn_AllPacks_AreSoundAndHaveNoDeadRule()
    {
        var packs = RulePackAnalysis.BuiltIn(TestServices.Catalog);

        packs.Should().HaveCount(8).And.OnlyContain(pack => pack.Problems.Count == 0 && pack.Rules.Count > 0);
        packs.SelectMany(pack => pack.Remarks).Where(remark => remark.Code != "SKR2019").Should().BeEmpty();
        packs.SelectMany(pack => pack.Remarks).Select(remark => remark.Problem).Should().HaveCount(5).And.OnlyContain(problem => problem.Contains("'limb-muscle-strain-acute-stretch' (avoid)", StringComparison.Ordinal), "the table states what the muscle may bear beside the ban on stretching it");
    }

    [Fact]
    public void Of_OneOfOurOwnFiles_TakesThePlaceOfTheBuiltInOne()
    {
        var file = DataFile.Embedded("Safety/Data/situation.json", DataFormat.Rules);

        var pack = RulePackAnalysis.Of([.. file.Utf8], "situation.json", TestServices.Catalog);

        pack.Problems.Should().BeEmpty();
        pack.DifferencesFrom(RulePackAnalysis.BuiltIn(TestServices.Catalog).Single(own => own.Id == pack.Id)).Should().BeEmpty();
    }

    private static RulePackAnalysis Analyze(string json) => RulePackAnalysis.Of(Encoding.UTF8.GetBytes(json), "clinic.json", TestServices.Catalog);
}
