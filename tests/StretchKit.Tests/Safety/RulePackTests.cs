using System.Globalization;
using System.Text;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>Packs of a host: their own cases and texts, what they may make milder, and how they come into force.</summary>
public class RulePackTests
{
    private const string Strict = """
        {
          "format": "stretchkit-rules/1",
          "pack": { "id": "clinic", "version": "1.0.0" },
          "messages": {
            "en": { "rule.clinic-bend": "With {condition}, our clinic leaves bending out." },
            "de": { "rule.clinic-bend": "Bei {condition} lassen wir das Beugen aus." }
          },
          "rows": [
            { "id": "clinic-bend", "condition": "lumbar-stenosis", "cite": ["stretchkit-design"], "cells": { "spinal-flexion-unloaded": "avoid" },
              "tests": [ { "conditions": [ { "id": "lumbar-stenosis" } ], "stretch": "double-knee-to-chest", "expect": "avoid" } ] }
          ]
        }
        """;

    private const string Milder = """
        {
          "format": "stretchkit-rules/1",
          "pack": { "id": "clinic", "version": "2.0.0" },
          "messages": { "en": { "override.clinic-supervised": "We watch every repetition here." } },
          "overrides": [
            { "rule": "static-volume-before-power", "verdict": "caution", "by": "head of physiotherapy", "say": "clinic-supervised", "cite": ["stretchkit-design"] }
          ]
        }
        """;

    private static HealthProfile Stenosis => TestPeople.With("lumbar-stenosis");

    [Fact]
    public void BuiltInPacks_TheirOwnCases_AllPass()
    {
        var failures = BuiltInPacks.Read(hasCases: true)
            .SelectMany(pack => new CaseRunner(pack, TestServices.Catalog.Stretches).Run())
            .Where(outcome => outcome.Failure is not null)
            .Select(outcome => $"{outcome.Case.Place.File.Name} at {outcome.Case.Place.Offset} ({outcome.Case.Subject}): {outcome.Failure}");

        failures.Should().BeEmpty();
    }

    [Fact]
    public void BuiltInPacks_WeaklyBasedBans_LeaveAnotherWay() =>
        WeakBan.WithoutAlternative(CompiledBook.Compile(TestServices.Rules, TestServices.Catalog.Stretches))
            .Select(ban => $"{ban.Rule.Id}: {ban.Region}").Should().BeEmpty();

    [Fact]
    public void AddRulePack_WeaklyBasedBanOfEverything_IsRefused()
    {
        var pack = Strict.Replace("\"spinal-flexion-unloaded\": \"avoid\"", string.Join(", ", Vocabulary<Mechanism>.Names.Select(name => $"\"{name}\": \"avoid-weak\"")), StringComparison.Ordinal)
            .Replace("\"tests\"", "\"grade\": \"expert\", \"tests\"", StringComparison.Ordinal);

        var problems = ProblemsOf(pack);

        problems.Should().Contain(problem => problem.Code == "SKR2013" && problem.Problem.Contains("leaves no stretch for the lower-back", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"expect\": \"avoid\"", "\"expect\": \"modify\"", "expected effective modify, came avoid")]
    [InlineData("\"double-knee-to-chest\"", "\"double-knee-to-chests\"", "the catalogue has no stretch 'double-knee-to-chests'")]
    [InlineData("\"expect\": \"avoid\"", "\"side\": \"left\", \"expect\": \"avoid\"", "the stretch is not done on side left")]
    [InlineData("\"expect\": \"avoid\"", "\"expect\": { \"lowest\": \"avoid\", \"highest\": \"caution\" }", "expected highest caution, came avoid")]
    public void AddRulePack_CaseThatFails_IsRefusedWithItsPlace(string find, string replacement, string failure)
    {
        var problems = ProblemsOf(Strict.Replace(find, replacement, StringComparison.Ordinal));

        var problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("SKR2017");
        problem.Path.Should().Be("$.rows[0].tests[0]");
        problem.Line.Should().Be(10);
        problem.Problem.Should().Be($"a case of 'clinic-bend' fails: {failure}");
    }

    [Fact]
    public void AddRulePack_OwnTexts_AreShownInTheirLanguageAndElseInEnglish()
    {
        var finding = Evaluator(Strict).Evaluate(Stenosis).For("double-knee-to-chest", BodySide.Both).Findings.First(finding => finding.RuleId.StartsWith("clinic-bend", StringComparison.Ordinal));

        finding.Text.ToString().Should().Be("With lumbar stenosis, our clinic leaves bending out.".Replace("lumbar stenosis", ConditionName, StringComparison.Ordinal));
        finding.Text.ToString(CultureInfo.GetCultureInfo("de-AT")).Should().StartWith("Bei ");
        finding.Text.ToString(CultureInfo.GetCultureInfo("fr")).Should().StartWith("With ");
    }

    [Fact]
    public void AddRulePack_Override_MakesTheNamedRuleMilderAndIsShown()
    {
        var (stretch, situation) = (TestServices.Catalog.Stretches.First(stretch => stretch.Technique is StretchTechnique.Static), new Situation { PowerActivityNext = true });

        var before = TestServices.Judge(TestPeople.KnownThrough, situation).For(stretch.Id, stretch.Sides[0]);
        var after = Evaluator(Milder).Evaluate(TestPeople.KnownThrough, situation).For(stretch.Id, stretch.Sides[0]);

        before.Effective.Should().Be(Verdict.Modify);
        after.Effective.Should().Be(Verdict.Caution);
        after.Modifications.Should().BeEmpty();
        var finding = after.Findings.Single(finding => finding.RuleId == "static-volume-before-power");
        finding.Override!.ToString().Should().Be("Made milder by head of physiotherapy (clinic); the rule itself says modify. We watch every repetition here.");
    }

    [Fact]
    public void Override_OfTwoPacks_TheStricterCounts()
    {
        var caution = Milder.Replace("clinic", "another", StringComparison.Ordinal);
        var suitable = Milder.Replace("\"caution\"", "\"suitable\"", StringComparison.Ordinal);

        var book = RuleBook.Load([Pack(suitable), Pack(caution)]);

        book.Rules.Single(rule => rule.Id == "static-volume-before-power").Verdict.Should().Be(Verdict.Caution);
    }

    [Fact]
    public void Replace_GoodPack_IsInForceForTheNextReport()
    {
        using var services = TestServices.Provider();
        var (packs, evaluator) = (services.GetRequiredService<IRulePacks>(), services.GetRequiredService<ISafetyEvaluator>());
        var before = evaluator.Evaluate(Stenosis);

        packs.Replace(Encoding.UTF8.GetBytes(Strict), "clinic.json");
        var during = evaluator.Evaluate(Stenosis);
        packs.Replace(Encoding.UTF8.GetBytes(Milder), "clinic.json");
        var replaced = evaluator.Evaluate(Stenosis);
        var removed = packs.Remove("clinic");

        before.RulePacks.Should().NotContain(pack => pack.StartsWith("clinic", StringComparison.Ordinal));
        during.RulePacks.Should().ContainSingle(pack => pack.StartsWith("clinic 1.0.0 (sha256 ", StringComparison.Ordinal));
        during.For("double-knee-to-chest", BodySide.Both).Effective.Should().Be(Verdict.Avoid);
        replaced.RulePacks.Should().ContainSingle(pack => pack.StartsWith("clinic 2.0.0 (sha256 ", StringComparison.Ordinal));
        replaced.For("double-knee-to-chest", BodySide.Both).Effective.Should().Be(before.For("double-knee-to-chest", BodySide.Both).Effective);
        removed.Should().BeTrue();
        packs.Names.Should().Equal(before.RulePacks);
        packs.Remove("clinic").Should().BeFalse();
    }

    [Fact]
    public void Replace_BrokenPack_ListsEveryProblemAndChangesNothing()
    {
        using var services = TestServices.Provider();
        var packs = services.GetRequiredService<IRulePacks>();
        packs.Replace(Encoding.UTF8.GetBytes(Strict), "clinic.json");
        var names = packs.Names;
        var broken = Strict.Replace("lumbar-stenosis", "lumbar-stenos", StringComparison.Ordinal).Replace("\"avoid\"", "\"avoids\"", StringComparison.Ordinal);

        var replace = () => packs.Replace(Encoding.UTF8.GetBytes(broken), "clinic.json");

        replace.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().HaveCountGreaterThan(2);
        packs.Names.Should().Equal(names);
    }

    [Fact]
    public void Remove_PackOfTheLibrary_Throws()
    {
        using var services = TestServices.Provider();
        var packs = services.GetRequiredService<IRulePacks>();

        var remove = () => packs.Remove("core.gates");

        remove.Should().Throw<ArgumentException>().WithParameterName("packId");
    }

    [Fact]
    public void Remove_PackThatAnotherOverrides_IsRefused()
    {
        using var services = TestServices.Provider();
        var packs = services.GetRequiredService<IRulePacks>();
        packs.Replace(Encoding.UTF8.GetBytes(Strict), "clinic.json");
        var overriding = Milder.Replace("\"id\": \"clinic\"", "\"id\": \"ward\"", StringComparison.Ordinal).Replace("static-volume-before-power", "clinic-bend.spinal-flexion-unloaded", StringComparison.Ordinal);
        packs.Replace(Encoding.UTF8.GetBytes(overriding), "ward.json");

        var remove = () => packs.Remove("clinic");

        remove.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().ContainSingle().Which.Source.Should().Be("ward.json");
        packs.Names.Should().Contain(name => name.StartsWith("clinic ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replace_WhileOthersJudge_EveryReportIsOfOneSetOfPacks()
    {
        using var services = TestServices.Provider();
        var (packs, evaluator) = (services.GetRequiredService<IRulePacks>(), services.GetRequiredService<ISafetyEvaluator>());
        using var stop = new CancellationTokenSource();
        var judging = Task.Run(() =>
        {
            var mixed = 0;
            while (!stop.IsCancellationRequested)
            {
                var report = evaluator.Evaluate(Stenosis);
                var isStrict = report.RulePacks.Any(pack => pack.StartsWith("clinic 1", StringComparison.Ordinal));
                mixed += isStrict == report.For("double-knee-to-chest", BodySide.Both).Effective is Verdict.Avoid ? 0 : 1;
            }

            return mixed;
        });

        for (var round = 0; round < 20; round++)
        {
            packs.Replace(Encoding.UTF8.GetBytes(round % 2 == 0 ? Strict : Milder), "clinic.json");
        }

        await stop.CancelAsync();
        (await judging).Should().Be(0);
    }

    private static string ConditionName => StretchKit.Localization.Message.Of("condition.lumbar-stenosis").ToString();

    private static DataFile Pack(string json) => new("own.json", DataFormat.Rules, Encoding.UTF8.GetBytes(json));

    private static ISafetyEvaluator Evaluator(string json) => TestServices
        .Provider(builder => builder.AddRulePack(Encoding.UTF8.GetBytes(json), "own.json"))
        .GetRequiredService<ISafetyEvaluator>();

    private static IReadOnlyList<DataDiagnostic> ProblemsOf(string json)
    {
        var load = () => Evaluator(json);
        return load.Should().Throw<StretchKitDataException>().Which.Diagnostics;
    }
}
