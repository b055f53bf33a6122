using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What would change a verdict is found by judging anew, and only through answers that somebody could give.</summary>
public sealed class WhatIfTests
{
    private static readonly SafetyReport Spread = TestServices.Judge(TestPeople.With("hip-replacement", BodySide.Left, TestPeople.WeeksAgo(6)).With("pregnant", false));

    public static TheoryData<string> People => ["nothing-known", "healthy", "hip", "pain", "stenosis", "pregnant", "restricted"];

    [Fact]
    public void WhatIf_HipReplacementInItsWindow_NamesTheWeekAfterWhichItIsMilder()
    {
        var stretch = TestStretches.Sided(Mechanism.HipFlexion);
        var verdict = TestServices.Judge(TestPeople.With("hip-replacement", BodySide.Left, TestPeople.WeeksAgo(6), details: ("approach", "posterior")), stretch, BodySide.Left);

        verdict.Effective.Should().Be(Verdict.Avoid);
        verdict.WhatIf.Should().Contain(other => other.SupposedFact == "hip-replacement.weeks" && other.Effective < Verdict.Avoid && other.Supposing!.Key == "suppose.weeks-at-least")
            .Which.ChangedBy.Should().Contain(id => id.EndsWith(".hip-flexion", StringComparison.Ordinal));
        verdict.WhatIf.Should().Contain(other => other.SupposedFact == "movement.hip-flexion" && other.Effective == Verdict.Caution);
        verdict.WhatIf.Should().NotContain(other => other.SupposedFact == "hip-replacement.approach", "what happened does not become otherwise");
    }

    [Fact]
    public void WhatIf_WeakBan_NamesTheClearanceAndTheDisagreement()
    {
        var verdict = TestServices.Judge(TestPeople.With("sij-dysfunction"), TestStretches.Of(Mechanism.SpinalExtension));

        verdict.WhatIf.Should().Contain(other => other.SupposedFact == "sij-dysfunction.cleared" && other.Effective == Verdict.Caution);
        var finding = verdict.Findings.First(finding => finding.IsWeaklyBased && finding.Decides);
        finding.Grade.Should().Be("seed");
        finding.Disagreement!.ToString().Should().StartWith("The sources differ. Reported advice").And.EndWith("the guidelines do not ask for that.");
    }

    [Fact]
    public void WhatIf_StrongRestingPain_NamesTheScoreBelowWhichItIsMilder()
    {
        var person = TestPeople.InPain(BodyRegion.LowerBack, score: 7);
        var verdicts = TestServices.Judge(person).Verdicts.Where(verdict => verdict.Findings.Any(finding => finding.Decides && finding.RuleId.StartsWith("resting-pain", StringComparison.Ordinal))).ToList();

        verdicts.Should().NotBeEmpty();
        verdicts.Should().OnlyContain(verdict => verdict.WhatIf.Any(other => other.SupposedFact == "pain-score-now" && other.Effective < verdict.Effective && (int)other.Supposing!.Slots["number"] == 6));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void WhatIf_EachAnswer_GivesAnotherVerdictWithRulesThatExist(string name)
    {
        var known = TestServices.Rules.Rules.Select(rule => rule.Id).Append("open-questions").ToHashSet(StringComparer.Ordinal);

        foreach (var verdict in TestServices.Judge(Person(name)).Verdicts)
        {
            foreach (var other in verdict.WhatIf)
            {
                other.Effective.Should().NotBe(verdict.Effective);
                (other.Stretch, other.Side).Should().Be((verdict.Stretch, verdict.Side));
                other.Supposing!.ToString().Should().NotContain("{").And.NotStartWith("suppose.");
                other.SupposedFact.Should().NotBeNullOrEmpty();
                other.ChangedBy.Should().NotBeEmpty(other.Supposing.ToString()).And.BeSubsetOf(known);
                other.WhatIf.Should().BeEmpty("one answer is supposed at a time");
            }
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    public void NearMisses_EachRule_IsFirmerThanWhatCountsAndDoesNotHold(string name)
    {
        foreach (var verdict in TestServices.Judge(Person(name)).Verdicts)
        {
            verdict.NearMisses.Should().NotContain(finding => finding.Verdict <= verdict.Effective || finding.IsCertain || finding.Decides || finding.Supposing == null || finding.OpenFacts.Count != 1);
            verdict.NearMisses.Where(finding => verdict.Findings.Any(held => held.RuleId == finding.RuleId && held.Verdict == finding.Verdict)).Should().BeEmpty();
        }
    }

    [Fact]
    public void NearMisses_NoPowerActivityNext_NamesTheRuleOnStaticVolume()
    {
        var verdict = TestServices.Judge(TestPeople.Man, TestStretches.Plain, situation: new() { PowerActivityNext = false, SinceWaking = TimeSpan.FromHours(8), SinceMeal = TimeSpan.FromHours(4) });

        verdict.NearMisses.Should().Contain(finding => finding.RuleId == "static-volume-before-power" && finding.OpenFacts[0] == "next-activity" && finding.Citations.Count > 0);
    }

    [Theory]
    [InlineData("age-years")]
    [InlineData("sex-at-birth")]
    [InlineData("no-known-condition")]
    public void WhatIf_WhatCannotBecomeOtherwise_IsNotSupposed(string fact) =>
        Spread.Verdicts.SelectMany(verdict => verdict.WhatIf).Should().NotContain(other => other.SupposedFact == fact);

    [Fact]
    public void WhatIf_RestrictedMovement_NamesWhoLiftsIt()
    {
        var verdict = TestServices.Judge(Person("restricted"), TestStretches.Of(Mechanism.HipFlexion));

        verdict.Effective.Should().Be(Verdict.Avoid);
        verdict.WhatIf.Should().Contain(other => other.SupposedFact == "movement.hip-flexion" && other.Supposing!.Key == "suppose.not-restricted" && other.Effective < Verdict.Avoid);
    }

    [Fact]
    public void WhatIf_EveryAnswerInGerman_IsTranslated()
    {
        var german = new System.Globalization.CultureInfo("de");

        foreach (var text in Spread.Verdicts.SelectMany(verdict => verdict.WhatIf).Select(other => other.Supposing!).Distinct())
        {
            text.ToString(german).Should().NotBe(text.ToString());
        }
    }

    /// <summary>An answer that the person then gives leads to the verdict that was foretold.</summary>
    [Fact]
    public void WhatIf_AnswerThenGiven_GivesTheVerdictForetold()
    {
        var person = TestPeople.With("sij-dysfunction");
        var stretch = TestStretches.Of(Mechanism.SpinalExtension);
        var foretold = TestServices.Judge(person, stretch).WhatIf.First(other => other.SupposedFact == "sij-dysfunction.cleared");

        var then = TestServices.Judge(TestPeople.With("sij-dysfunction", details: ("cleared", true)), stretch);

        then.Effective.Should().Be(foretold.Effective);
        then.Findings.Select(finding => (finding.RuleId, finding.Verdict)).Should().Equal(foretold.Findings.Select(finding => (finding.RuleId, finding.Verdict)));
    }

    [Theory]
    [InlineData(20261123)]
    [InlineData(7)]
    public void WhatIf_PeopleOfAllKinds_GiveOnlyAnswersThatChangeSomething(int seed)
    {
        var people = new PeopleNearThresholds(TestServices.Rules, seed);
        var evaluator = TestServices.EvaluatorOn(PeopleNearThresholds.Today);
        var found = 0;
        for (var count = 0; count < 40; count++)
        {
            foreach (var verdict in evaluator.Evaluate(people.NextProfile(), people.NextSituation()).Verdicts.Where((_, index) => index % 7 == 0))
            {
                verdict.WhatIf.Should().NotContain(other => other.Effective == verdict.Effective || other.ChangedBy.Count == 0 || other.Lowest > other.Effective || other.Effective > other.Highest);
                verdict.NearMisses.Should().NotContain(finding => finding.Verdict <= verdict.Effective || finding.Supposing == null);
                found += verdict.WhatIf.Count;
            }
        }

        found.Should().BeGreaterThan(100);
    }

    [Fact]
    public void WhatIf_AnswerThatBringsCareFirst_IsLeftOut() =>
        TestServices.Judge(TestPeople.InPain(BodyRegion.LowerBack)).Verdicts.SelectMany(verdict => verdict.WhatIf)
            .Should().NotContain(other => FactVocabulary.Find(other.SupposedFact!) != null && FactVocabulary.Find(other.SupposedFact!)!.IsRedFlag && other.Supposing!.Key == "suppose.yes");

    private static HealthProfile Person(string name) => name switch
    {
        "nothing-known" => HealthProfile.Empty,
        "healthy" => TestPeople.Man,
        "hip" => TestPeople.With("hip-replacement", BodySide.Left),
        "pain" => TestPeople.InPain(BodyRegion.LowerBack, score: 7),
        "stenosis" => TestPeople.With("lumbar-stenosis"),
        "pregnant" => TestPeople.Pregnant(20),
        _ => TestPeople.Man.WithMovement(new() { Mechanism = Mechanism.HipFlexion, Finding = MovementFinding.Restricted }),
    };
}
