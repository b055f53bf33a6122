using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.Support;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>The fifteen laws of verdicts, numbered as in <c>docs/verification/README.md</c>, each for people and packs of any seed.</summary>
public sealed class VerdictLawsTests
{
    private static readonly IReadOnlyList<Stretch> AnyStretches = RandomStretches.Of(30, seed: 11);

    [Fact]
    public void Law01_CompiledRules_SayWhatTheOracleSays() => AnySeed.Hold(
        seed =>
        {
            var packs = new RandomPacks(seed);
            var book = packs.Next(rules: 12);
            var compiled = CompiledBook.Compile(book, AnyStretches);
            var people = new PeopleNearThresholds(book, packs.Conditions, seed);

            for (var index = 0; index < 4; index++)
            {
                var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);
                var oracle = new OracleJudge(book, person, isScreenOpen: false);

                new JudgedPerson(compiled, person, isScreenOpen: false).Verdicts()
                    .Select(verdict => (verdict, Difference: Difference.Between(verdict, oracle.Judge(verdict.Stretch, verdict.Side), readsFindings: true)))
                    .Should().OnlyContain(one => one.Difference == null);
            }
        },
        cases: 80);

    [Fact]
    public void Law02_AnyCompletion_LiesWithinTheInterval() => AnySeed.Hold(seed =>
    {
        var (random, people) = (new Random(seed), new TestData.RandomPeople(seed));
        var (complete, situation) = (people.Complete(), people.CompleteSituation());
        var share = random.NextDouble();

        var before = TestServices.Judge(Forgetting.Some(complete, random, share), Forgetting.Some(situation, random, share));
        var after = TestServices.Judge(complete, situation);

        Broken(Pairs(before, after), pair => pair.One.Lowest <= pair.Other.Effective && pair.Other.Effective <= pair.One.Highest).Should().BeEmpty();
    });

    [Fact]
    public void Law03_LearningAFact_NeverWidensTheInterval() => AnySeed.Hold(seed =>
    {
        var (random, people) = (new Random(seed), new TestData.RandomPeople(seed));
        var more = Forgetting.Some(people.Complete(), random, 0.3);
        var less = Forgetting.Some(more, random, 0.3);
        var situation = people.CompleteSituation();

        var before = Compiled(less, situation);
        var after = Compiled(more, situation);

        Broken(before.Zip(after), pair => pair.One.Lowest <= pair.Other.Lowest && pair.Other.Highest <= pair.One.Highest).Should().BeEmpty();
    });

    [Fact]
    public void Law04_MoreRisk_NeverMakesAnythingMilder() => AnySeed.Hold(
        seed =>
        {
            var (random, people) = (new Random(seed), new TestData.RandomPeople(seed));
            var (person, situation) = (people.Complete(), people.CompleteSituation());
            var facts = FactVocabulary.All.Where(fact => fact is { IsDerived: false, Kind: FactKind.YesNo, Risk: "yes", Group: not "situation" }).ToArray();
            var fact = facts[random.Next(facts.Length)];

            var (milder, firmer) = (TestServices.Judge(person.With(fact.Id, false), situation), TestServices.Judge(person.With(fact.Id, true), situation));

            if (firmer.Contradictions.Count == 0)
            {
                (firmer.Triage >= milder.Triage).Should().BeTrue("of {0}", fact.Id);
                Pairs(milder, firmer).Should().OnlyContain(pair => pair.One.Effective <= pair.Other.Effective, "of {0}", fact.Id);
            }
        },
        cases: 200);

    [Fact]
    public void Law05_OneMoreRule_NeverMakesAnythingMilder() => AnySeed.Hold(seed =>
    {
        var packs = new RandomPacks(seed);
        var rules = packs.Next(rules: 12).Rules;
        var people = new PeopleNearThresholds(RuleBook.Of([], [], rules), packs.Conditions, seed);
        var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);

        var before = Judged([.. rules.Skip(1)], person);
        var after = Judged([.. rules], person);

        before.Zip(after).Should().OnlyContain(pair => pair.First.Lowest <= pair.Second.Lowest && pair.First.Effective <= pair.Second.Effective && pair.First.Highest <= pair.Second.Highest);
    });

    [Fact]
    public void Law06_OrderAndDuplicates_ChangeNothing() => AnySeed.Hold(seed =>
    {
        var packs = new RandomPacks(seed);
        var rules = packs.Next(rules: 12).Rules;
        var random = new Random(seed);
        var people = new PeopleNearThresholds(RuleBook.Of([], [], rules), packs.Conditions, seed);
        var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);
        StretchRule[] shuffled = [.. rules.Concat(rules.Take(5)).OrderBy(_ => random.Next())];
        Stretch[] stretches = [.. AnyStretches.OrderBy(_ => random.Next())];

        var one = Judged([.. rules], person).ToDictionary(Key, Everything);
        var other = Judged(shuffled, person, stretches).ToDictionary(Key, Everything);

        other.Should().Equal(one);
    });

    [Fact]
    public void Law07_AFactThatNoRuleReads_ChangesNothing() => AnySeed.Hold(seed =>
    {
        var packs = new RandomPacks(seed);
        var rules = packs.Next(rules: 12).Rules;
        var random = new Random(seed);
        var people = new PeopleNearThresholds(RuleBook.Of([], [], rules), packs.Conditions, seed);
        var (profile, situation) = (people.NextProfile(), people.NextSituation());
        var read = rules.SelectMany(rule => new[] { rule.Person, rule.When, rule.Stretch }).SelectMany(RuleNumbers.Leaves).OfType<FactExpression>().Select(leaf => leaf.Fact.Id).ToHashSet(StringComparer.Ordinal);
        FactDefinition[] unread = [.. FactVocabulary.All.Where(fact => fact is { IsDerived: false, Kind: FactKind.YesNo, IsRedFlag: true } && !read.Contains(fact.Id) && !FactVocabulary.All.Any(other => other.FalseWhen.Contains(fact.Id)))];
        var fact = unread[random.Next(unread.Length)];

        var one = Judged([.. rules], PersonFacts.From(profile.With(fact.Id, true), situation, PeopleNearThresholds.Today)).Select(Everything);
        var other = Judged([.. rules], PersonFacts.From(profile.With(fact.Id, false), situation, PeopleNearThresholds.Today)).Select(Everything);

        other.Should().Equal(one, "no rule reads {0}", fact.Id);
    });

    [Fact]
    public void Law08_TheRestOfTheCatalogue_ChangesNothing() => AnySeed.Hold(
        seed =>
        {
            var people = new TestData.RandomPeople(seed);
            var (person, situation) = (people.Partial(), people.PartialSituation());
            var whole = TestServices.Judge(person, situation);
            var stretch = people.Pick(TestServices.Catalog.Stretches);

            var alone = TestServices.EvaluatorOf(stretch).Evaluate(person, situation);

            alone.Verdicts.Select(Everything).Should().Equal(whole.Verdicts.Where(verdict => verdict.Stretch.Id == stretch.Id).Select(Everything));
        },
        cases: 20);

    [Fact]
    public void Law09_EverythingKnown_LeavesOneVerdict() => AnySeed.Hold(seed =>
    {
        var people = new TestData.RandomPeople(seed);

        var report = TestServices.Judge(people.Complete(), people.CompleteSituation());

        report.Verdicts.Should().OnlyContain(verdict => verdict.Lowest == verdict.Effective && verdict.Effective == verdict.Highest);
    });

    [Fact]
    public void Law10_NothingKnown_LeavesNothingSuitable() => AnySeed.Hold(
        seed =>
        {
            var situation = new TestData.RandomPeople(seed).PartialSituation();

            var report = TestServices.Judge(HealthProfile.Empty, situation);

            report.Triage.Should().Be(Triage.NeedsAnswers);
            report.Verdicts.Should().OnlyContain(verdict => verdict.Effective > Verdict.Suitable);
        },
        cases: 20);

    [Fact]
    public void Law11_AgainAndAtOnce_GivesTheSameWithoutAllocating()
    {
        AnySeed.Hold(
            seed =>
            {
                var people = new TestData.RandomPeople(seed);
                var (person, situation) = (people.Partial(), people.PartialSituation());
                var first = StretchKitJson.Write(TestServices.Judge(person, situation));

                var others = Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(4).Select(_ => StretchKitJson.Write(TestServices.Judge(person, situation))).ToList();

                others.Should().AllSatisfy(other => other.Should().Equal(first));
            },
            cases: 1);

        var compiled = CompiledBook.Compile(TestServices.Rules, TestServices.Catalog.Stretches);
        var masks = new VerdictMasks(compiled.Words);
        var somebody = PersonFacts.From(new TestData.RandomPeople(1).Partial(), new(), TestPeople.Today);
        Allocations.Least(() => compiled.Judge(somebody, masks)).Should().Be(0);
    }

    [Fact]
    public void Law12_WhatRestricts_CitesARuleThatReallyHolds() => AnySeed.Hold(
        seed =>
        {
            var people = new TestData.RandomPeople(seed);
            var (profile, situation) = (people.Partial(), people.PartialSituation());
            var person = PersonFacts.From(profile, situation, TestPeople.Today);

            foreach (var verdict in TestServices.Judge(profile, situation).Verdicts.Where(verdict => verdict.Effective > Verdict.Suitable))
            {
                var deciding = verdict.Findings.Where(finding => finding.Decides).ToList();
                deciding.Should().NotBeEmpty("{0} is {1}", verdict, verdict.Effective);
                foreach (var finding in deciding.Where(finding => finding.RuleId != "open-questions"))
                {
                    finding.Citations.Should().NotBeEmpty("{0} restricts", finding.RuleId);
                    var asked = TestServices.Rules.Rules.Where(rule => rule.Id == finding.RuleId && rule.Verdict == finding.Verdict)
                        .SelectMany(rule => OracleJudge.Ask(rule, person, verdict.Stretch, verdict.Side)).ToList();
                    asked.Should().NotBeEmpty("{0} is cited", finding.RuleId);
                    asked.Exists(one => one.Holds is true).Should().Be(finding.IsCertain, "{0} is cited", finding.RuleId);
                }
            }
        },
        cases: 20);

    [Fact]
    public void Law13_WithoutTheRulesThatDecide_TheVerdictIsMilder() => AnySeed.Hold(seed =>
    {
        var packs = new RandomPacks(seed);
        var rules = packs.Next(rules: 12).Rules;
        var people = new PeopleNearThresholds(RuleBook.Of([], [], rules), packs.Conditions, seed);
        var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);

        foreach (var verdict in Judged([.. rules], person).Where(verdict => verdict.Effective > Verdict.Suitable))
        {
            // Of conditions that nobody asked about only the firmest rule is named; all of them decide together.
            var deciding = verdict.Findings.Where(finding => finding.Decides).Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
            StretchRule[] others = [.. rules.Where(rule => !deciding.Contains(rule.Id) && !IsUnasked(rule, person))];

            var milder = Judged(others, person).Single(other => Key(other) == Key(verdict)).Effective;
            (milder < verdict.Effective).Should().BeTrue("of {0} without {1} it is {2} after {3}", verdict, string.Join(", ", deciding), milder, verdict.Effective);
        }
    });

    [Fact]
    public void Law14_RoundTripAndOneChangedByte_AreNeverSilentlyDifferent() => AnySeed.Hold(seed =>
    {
        var random = new Random(seed);
        var profile = HealthProfile.Of(new TestData.RandomPeople(seed).Partial().Facts, [], [], []);
        var saved = HealthProfile.Read(profile.Write(TestPeople.Today), "profile.json");
        HealthProfile.Read(saved.Write(TestPeople.Today), "profile.json").Facts.Should().Equal(saved.Facts);

        var bytes = File.ReadAllBytes(Path.Combine(TestFiles.Repository, "src", "StretchKit", "Safety", "Data", "situation.json"));
        var original = RulePackReader.Read(new("situation.json", DataFormat.Rules, bytes.ToArray()), new(), []);
        var place = random.Next(bytes.Length);
        bytes[place] = (byte)(bytes[place] ^ random.Next(1, 256));
        var problems = new DiagnosticBag();

        var changed = RulePackReader.Read(new("situation.json", DataFormat.Rules, bytes), problems, []);

        (problems.IsEmpty && changed.ToString() == original.ToString()).Should().BeFalse("the hash stands in every report");
    });

    [Fact]
    public void Law15_AnsweringEveryQuestion_EndsWithNothingLeftToChange() => AnySeed.Hold(
        seed =>
        {
            var people = new TestData.RandomPeople(seed);
            var complete = people.Complete();
            var situation = people.CompleteSituation();
            var person = HealthProfile.Of([], complete.Pains, complete.Conditions, []);
            var asked = new HashSet<string>(StringComparer.Ordinal);
            var report = TestServices.Judge(person, situation);

            while (report.OpenQuestions is [var question, ..])
            {
                asked.Add(question.FactId).Should().BeTrue("{0} is asked once", question.FactId);
                person = HealthProfile.Of(person.Facts.Append(complete.Find(question.FactId)!), person.Pains, person.Conditions, []);
                report = TestServices.Judge(person, situation);
            }

            report.Verdicts.Where(verdict => report.Triage < Triage.Consult && verdict.Lowest != verdict.Highest).Select(Everything).Take(1).Should().BeEmpty();
        },
        cases: 20);

    private static bool IsUnasked(StretchRule rule, PersonFacts person) =>
        rule.Condition is { } condition && person.Stated(condition).Length == 0;

    private static IEnumerable<(StretchVerdict One, StretchVerdict Other)> Pairs(SafetyReport one, SafetyReport other) => one.Verdicts.Zip(other.Verdicts);

    /// <summary>Tells of the first pair that breaks a law: which stretch, both intervals, and the rules behind the second.</summary>
    private static IEnumerable<string> Broken(IEnumerable<(StretchVerdict One, StretchVerdict Other)> pairs, Func<(StretchVerdict One, StretchVerdict Other), bool> law) => pairs
        .Where(pair => !law(pair))
        .Select(pair => $"{Everything(pair.One)}\n{Everything(pair.Other)}")
        .Take(1);

    private static StretchVerdict[] Compiled(HealthProfile profile, Situation situation) =>
        new JudgedPerson(Whole.Value, PersonFacts.From(profile, situation, TestPeople.Today), isScreenOpen: false).Verdicts();

    private static StretchVerdict[] Judged(StretchRule[] rules, PersonFacts person, IReadOnlyList<Stretch>? stretches = null) =>
        new JudgedPerson(CompiledBook.Compile(RuleBook.Of([], [], rules), stretches ?? AnyStretches), person, isScreenOpen: false).Verdicts();

    private static readonly Lazy<CompiledBook> Whole = new(() => CompiledBook.Compile(TestServices.Rules, TestServices.Catalog.Stretches));

    private static (StretchId, BodySide) Key(StretchVerdict verdict) => (verdict.Stretch.Id, verdict.Side);

    private static string Everything(StretchVerdict verdict) =>
        $"{verdict} {verdict.Lowest} {verdict.Effective} {verdict.Highest} {verdict.IsOftenHelpful} {string.Join(",", verdict.Modifications)} {string.Join(",", verdict.Findings.Select(finding => $"{finding.RuleId} {finding.Verdict} {finding.IsCertain} {finding.Decides}"))}";
}
