using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What must hold of every report, whoever the person is.</summary>
public class SafetyPropertyTests
{
    [Fact]
    public void Evaluate_AnyPerson_LowestEffectiveHighestAreInOrder() => AnySeed.Hold(seed =>
    {
        var people = new RandomPeople(seed);

        var report = TestServices.Judge(people.Partial(), people.PartialSituation());

        report.Verdicts.Should().OnlyContain(verdict => verdict.Lowest <= verdict.Effective && verdict.Effective <= verdict.Highest);
    });

    [Fact]
    public void Evaluate_AnyPerson_EachRestrictionHasADecidingFindingWithSources() => AnySeed.Hold(seed =>
    {
        var people = new RandomPeople(seed);

        var report = TestServices.Judge(people.Partial(), people.PartialSituation());

        foreach (var verdict in report.Verdicts.Where(verdict => verdict.Effective > Verdict.Suitable))
        {
            verdict.Findings.Should().Contain(finding => finding.Decides, "{0} is {1}", verdict, verdict.Effective);
        }

        report.Verdicts.SelectMany(verdict => verdict.Findings).Should().NotContain(finding => finding.Verdict >= Verdict.Modify && finding.Citations.Count == 0);
        report.Verdicts.Should().NotContain(verdict => verdict.Effective == Verdict.Modify && verdict.Modifications.Count == 0);
        report.Findings.Should().NotContain(finding => finding.Citations.Count == 0);
    });

    [Fact]
    public void Evaluate_OneMoreFactKnown_IntervalNeverWidens() => AnySeed.Hold(
        seed =>
        {
            var people = new RandomPeople(seed);
            var (person, situation) = (people.Partial(), people.PartialSituation());
            var before = TestServices.Judge(person, situation);

            var after = TestServices.Judge(people.LearnOne(person), situation);

            if (after.Contradictions.Count > before.Contradictions.Count)
            {
                return; // Contradictory answers count as unknown again, so less is known than before.
            }

            if (person.Find("no-other-condition")?.YesNo is true && FactVocabulary.Find(people.Learnt)?.FalseWhen.Count > 0)
            {
                return; // "No other condition" had settled this fact; naming it after all is stricter, not contradictory.
            }

            if (people.Learnt.StartsWith("bp-", StringComparison.Ordinal) || FactVocabulary.Find(people.Learnt) is { IsNoUnlessRecorded: true })
            {
                return; // Here silence is a no: what is recorded is new, not one of two open answers.
            }

            before.Verdicts.Zip(after.Verdicts, (old, now) => (old, now))
                .Where(pair => pair.now.Lowest < pair.old.Lowest || (pair.now.Highest > pair.old.Highest && !IsHeldBackOnly(pair.now)))
                .Should().BeEmpty("learning {0} must not widen", people.Learnt);
        },
        cases: 300);

    [Fact]
    public void Evaluate_OneMoreCondition_NoVerdictIsMilder() => AnySeed.Hold(
        seed =>
        {
            var people = new RandomPeople(seed);
            var (person, situation) = (people.Partial().With("no-other-condition", true), people.PartialSituation());
            var before = TestServices.Judge(person, situation);

            var after = TestServices.Judge(people.AddCondition(person, known: 0.5), situation);

            // The first condition answers the question whether there is one, and what only that question held back is free.
            before.Verdicts.Zip(after.Verdicts, (old, now) => (old, now))
                .Where(pair => pair.now.Lowest < pair.old.Lowest || ((pair.now.Effective < pair.old.Effective || pair.now.Highest < pair.old.Highest) && !IsHeldBackOnly(pair.old)))
                .Should().BeEmpty("adding {0} must not make anything milder", people.Learnt);
        },
        cases: 200);

    [Fact]
    public void Evaluate_EverythingKnown_LowestIsHighest() => AnySeed.Hold(seed =>
    {
        var people = new RandomPeople(seed);

        var report = TestServices.Judge(people.Complete(), people.CompleteSituation());

        report.Contradictions.Should().BeEmpty();
        report.OpenQuestions.Should().BeEmpty();
        report.Verdicts.Should().OnlyContain(verdict => verdict.Lowest == verdict.Highest);
        report.Verdicts.SelectMany(verdict => verdict.Findings).Should().NotContain(finding => !finding.IsCertain);
    });

    [Fact]
    public void Evaluate_SidesMirrored_VerdictsAreMirrored() => AnySeed.Hold(seed =>
    {
        var people = new RandomPeople(seed);
        var (person, situation) = (people.Partial(), people.PartialSituation());
        var report = TestServices.Judge(person, situation);

        var mirrored = TestServices.Judge(Mirrored(person), situation);

        foreach (var verdict in report.Verdicts)
        {
            var other = mirrored.For(verdict.Stretch.Id, Mirrored(verdict.Side)!.Value);
            (other.Lowest, other.Effective, other.Highest).Should().Be((verdict.Lowest, verdict.Effective, verdict.Highest), "{0}", verdict);
        }
    });

    [Fact]
    public void Evaluate_AnyPerson_NeverThrowsAndEveryTextExists() => AnySeed.Hold(seed =>
    {
        var people = new RandomPeople(seed);

        var report = TestServices.Judge(people.Partial(), people.PartialSituation());

        var json = StretchKitJson.Write(report);
        json.Should().NotBeEmpty();
        report.Contradictions.Concat(report.Advice).Concat(report.SafetyNet)
            .Concat(report.Findings.Select(finding => finding.Text))
            .Concat(report.OpenQuestions.SelectMany(question => new[] { question.Text, question.Why }))
            .Concat(report.Verdicts.SelectMany(verdict => verdict.Findings).Select(finding => finding.Text))
            .Select(text => text.ToString())
            .Should().NotContain(text => !text.Contains(' ', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal) || text.Contains(" fact.", StringComparison.Ordinal));
    });

    [Fact]
    public void Evaluate_NothingKnown_NothingIsSuitable()
    {
        var report = TestServices.Judge(HealthProfile.Empty);

        report.Triage.Should().Be(Triage.NeedsAnswers);
        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective > Verdict.Suitable);
        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective < Verdict.Avoid, "what is not known is no ban");
    }

    [Fact]
    public void Evaluate_RulesInReverseOrder_GivesTheSameVerdicts()
    {
        var forward = EvaluatorWith(OwnPack(reverse: false));
        var backward = EvaluatorWith(OwnPack(reverse: true));

        AnySeed.Hold(
            seed =>
            {
                var people = new RandomPeople(seed);
                var (person, situation) = (people.Partial(), people.PartialSituation());

                var (one, other) = (forward.Evaluate(person, situation), backward.Evaluate(person, situation));

                Comparable(one).Should().Be(Comparable(other));
            },
            cases: 20);
    }

    [Fact]
    public void Evaluate_PacksAddedInAnotherOrder_GivesTheSameVerdicts()
    {
        var (limbs, body) = (OwnPack(reverse: false, "conditions-hip-and-limbs"), OwnPack(reverse: false, "conditions-whole-body"));
        var (forward, backward) = (EvaluatorWith(limbs, body), EvaluatorWith(body, limbs));

        AnySeed.Hold(
            seed =>
            {
                var people = new RandomPeople(seed);
                var (person, situation) = (people.Partial(), people.PartialSituation());

                var (one, other) = (forward.Evaluate(person, situation), backward.Evaluate(person, situation));

                StretchKitJson.Write(one).Should().Equal(StretchKitJson.Write(other));
            },
            cases: 10);
    }

    /// <summary>Tells whether only a question that an answer opened holds it back from green.</summary>
    private static bool IsHeldBackOnly(StretchVerdict verdict) =>
        verdict.Highest is Verdict.Caution && verdict.Findings.Any(finding => finding.RuleId == "open-questions");

    private static HealthProfile Mirrored(HealthProfile person) => HealthProfile.Of(
        person.Facts,
        [.. person.Pains.Select(pain => pain with { Side = Mirrored(pain.Side) })],
        [.. person.Conditions.Select(condition => condition with { Side = Mirrored(condition.Side) })],
        person.Movements);

    private static BodySide? Mirrored(BodySide? side) => side switch
    {
        BodySide.Left => BodySide.Right,
        BodySide.Right => BodySide.Left,
        _ => side,
    };

    /// <summary>Gives a report as text without the hashes of the packs.</summary>
    private static string Comparable(SafetyReport report)
    {
        var json = JsonNode.Parse(StretchKitJson.Write(report))!.AsObject();
        json.Remove("rulePacks");
        return json.ToJsonString();
    }

    private static ISafetyEvaluator EvaluatorWith(params byte[][] packs) => TestServices
        .Provider(builder => Array.ForEach(packs, pack => builder.AddRulePack(pack, "own.json")))
        .GetRequiredService<ISafetyEvaluator>();

    /// <summary>Makes a pack that says what a built-in one says, under ids of its own.</summary>
    private static byte[] OwnPack(bool reverse, string name = "conditions-spine")
    {
        var path = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Safety", "Data", $"{name}.json");
        var pack = JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();
        pack["pack"]!["id"] = $"own.{name}";
        var texts = new JsonObject(pack["rows"]!.AsArray().Select(row => KeyValuePair.Create<string, JsonNode?>($"rule.own-{row!["id"]}", "A text of our own.")));
        pack.Insert(1, "messages", new JsonObject { ["en"] = texts });
        foreach (var list in new[] { "rows", "rules", "triage" }.Where(pack.ContainsKey))
        {
            var items = pack[list]!.AsArray().Select(item => item!.DeepClone()).ToList();
            items.ForEach(item => item["id"] = $"own-{item["id"]}");
            items = reverse ? Enumerable.Reverse(items).ToList() : items;
            pack[list] = new JsonArray([.. items]);
        }

        return System.Text.Encoding.UTF8.GetBytes(pack.ToJsonString());
    }
}
