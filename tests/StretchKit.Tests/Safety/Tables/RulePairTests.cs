using System.Collections.Concurrent;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Evidence;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Mutation;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety.Tables;

/// <summary>Every pair of rules: what they say together is the firmer of what each says, in any order and however often.</summary>
[Trait("Duration", "Long")]
public sealed class RulePairTests
{
    private static readonly Verdict?[] Unasked = [null, .. Enum.GetValues<Verdict>().Cast<Verdict?>()];

    private static readonly Triage?[] Urgencies = [null, Triage.Consult, Triage.SameDay, Triage.Emergency];

    private static readonly IReadOnlyList<Citation> Cite = [SourceRegister.Find("stretchkit-design")!];

    /// <summary>Verdict, what counts unasked, remark, and whom it is about: every kind of rule with every other.</summary>
    [Fact]
    public void StretchRules_EveryTwoKinds_JoinInAnyOrder()
    {
        var load = new LoadExpression { Mechanisms = [Mechanism.HipFlexion] };
        var technique = new TechniqueExpression([StretchTechnique.Static]);
        Stretch[] stretches =
        [..
            from loads in new MechanismLoad[]?[] { null, [], [new() { Mechanism = Mechanism.HipFlexion, Limb = LoadedLimb.Working }] }
            from way in new[] { StretchTechnique.Static, StretchTechnique.Dynamic }
            select TestStretches.With(loads, $"one-{loads?.Length}-{way}", way, laterality: Laterality.Sided)];
        var ones = Kinds("one", ConditionVocabulary.Find("hip-replacement")!, "bone-risk", load);
        var others = Kinds("other", ConditionVocabulary.Find("knee-replacement")!, "spine-stiffened", technique);
        var problems = new ConcurrentQueue<string>();

        Parallel.ForEach(ones, one =>
        {
            foreach (var other in others)
            {
                var book = RuleBook.Of([], [], [one, other]);
                PersonFacts[] people = [.. People(one, other)];
                var oracle = people.Select(person => new OracleJudge(book, person, isScreenOpen: false)).ToArray();
                var together = Judged([one, other], stretches, people);
                var repeated = Judged([other, one, other], stretches, people);
                var (first, second) = (Judged([one], stretches, people), Judged([other], stretches, people));
                for (var place = 0; place < together.Length; place++)
                {
                    var verdict = together[place];
                    var expected = oracle[place / (stretches.Length * 2)].Judge(verdict.Stretch, verdict.Side);
                    if (Difference.Between(verdict, expected, readsFindings: true) is { } difference)
                    {
                        problems.Enqueue($"{one.Id}, {other.Id}: {difference}");
                    }

                    if (Line(verdict) != Line(repeated[place]))
                    {
                        problems.Enqueue($"{one.Id}, {other.Id}: {Line(verdict)} or {Line(repeated[place])}");
                    }

                    if (Interval(verdict) != Join(first[place], second[place]))
                    {
                        problems.Enqueue($"{one.Id}, {other.Id}: {Interval(verdict)} is not the firmer of both");
                    }
                }
            }
        });

        problems.Take(5).Should().BeEmpty();
    }

    /// <summary>Every urgency, and every one for those who are not sure, about everybody or a condition, with every other.</summary>
    [Fact]
    public void PersonRules_EveryTwoKinds_GiveTheMoreUrgentInAnyOrder()
    {
        var ones = Kinds("one", ConditionVocabulary.Find("pacemaker")!, "fever");
        var others = Kinds("other", ConditionVocabulary.Find("scoliosis")!, "feels-ill");
        PersonFacts[] people =
        [..
            from one in States()
            from other in States()
            from gates in new ReportedCondition[][] { [], [new() { Id = "pacemaker" }], [new() { Id = "pacemaker" }, new() { Id = "scoliosis" }] }
            select PersonFacts.From(HealthProfile.Of(one("fever").Concat(other("feels-ill")), [], gates, []), new(), TestPeople.Today)];
        var problems = new ConcurrentQueue<string>();
        var alone = ones.Concat(others).ToDictionary(rule => rule, rule => Judged([rule], people));

        Parallel.ForEach(ones, one =>
        {
            foreach (var other in others)
            {
                var together = Judged([one, other], people);
                var reversed = Judged([other, one], people);
                for (var place = 0; place < people.Length; place++)
                {
                    var (first, second) = (alone[one][place], alone[other][place]);
                    if (together[place].Triage != (first.Triage > second.Triage ? first.Triage : second.Triage)
                        || together[place].Findings.Count != first.Findings.Count + second.Findings.Count
                        || Line(together[place]) != Line(reversed[place]))
                    {
                        problems.Enqueue($"{one.Id}, {other.Id}: {Line(together[place])}, {Line(reversed[place])}");
                    }
                }
            }
        });

        problems.Take(5).Should().BeEmpty();
    }

    /// <summary>Every row and rule of our packs with every other, for people near their limits.</summary>
    [Fact]
    public void OwnRules_EveryTwo_JoinInAnyOrder()
    {
        const int PeopleForEach = 3;
        var stretches = RandomStretches.Of(24, seed: 3);
        (string Id, StretchRule[] Rules, CompiledBook Book)[] subjects = [.. RuleSubject.All()
            .Where(subject => subject.IsAboutStretches)
            .Select(subject => (subject.Id, subject.Read.Rules.ToArray(), CompiledBook.Compile(RuleBook.Of([], [], subject.Read.Rules), stretches)))];
        var problems = new ConcurrentQueue<string>();

        Parallel.For(0, subjects.Length, first =>
        {
            for (var second = first + 1; second < subjects.Length; second++)
            {
                var (one, other) = (subjects[first], subjects[second]);
                var both = RuleBook.Of([], [], [.. one.Rules, .. other.Rules]);
                var together = CompiledBook.Compile(both, stretches);
                var repeated = CompiledBook.Compile(RuleBook.Of([], [], [.. other.Rules, .. one.Rules, .. other.Rules]), stretches);
                ConditionDefinition[] named = [.. both.Rules.Select(rule => rule.Condition).OfType<ConditionDefinition>().Distinct()];
                var people = new PeopleNearThresholds(both, named.Length == 0 ? [.. ConditionVocabulary.All] : named, (first * 1000) + second);
                for (var index = 0; index < PeopleForEach; index++)
                {
                    var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);
                    var verdicts = Judge(together, person);
                    var (ones, others, again) = (Judge(one.Book, person), Judge(other.Book, person), Judge(repeated, person));
                    for (var place = 0; place < verdicts.Length; place++)
                    {
                        if (Interval(verdicts[place]) != Join(ones[place], others[place]) || Interval(verdicts[place]) != Interval(again[place]))
                        {
                            problems.Enqueue($"{one.Id}, {other.Id}: {Interval(verdicts[place])} of {Interval(ones[place])} and {Interval(others[place])}, again {Interval(again[place])}");
                        }
                    }
                }
            }
        });

        problems.Take(5).Should().BeEmpty();
    }

    private static StretchRule[] Kinds(string id, ConditionDefinition condition, string factId, RuleExpression stretch)
    {
        var cleared = new DetailExpression(condition.FindDetail(ConditionDefinition.Cleared)!, NumberRange.Everything, []);
        var fact = new FactExpression(FactVocabulary.Find(factId)!, NumberRange.Everything, []);
        return
        [..
            from verdict in Enum.GetValues<Verdict>()
            from unasked in Unasked
            where unasked is null || unasked <= verdict
            from isHelpful in verdict < Verdict.Modify ? new[] { false, true } : [false]
            from about in new (ConditionDefinition? Condition, RuleExpression Person)[] { (condition, Always.Instance), (condition, CombinedExpression.Not(cleared)), (condition, fact), (null, fact), (null, Always.Instance) }
            select new StretchRule
            {
                Id = $"{id}-{verdict}-{unasked}-{isHelpful}-{about.Condition?.Id}-{about.Person.GetType().Name}",
                Condition = about.Condition,
                Person = about.Person,
                Stretch = stretch,
                Verdict = verdict,
                WhenUnknown = unasked,
                IsHelpful = isHelpful,
                Modifications = verdict is Verdict.Modify ? [new() { HoldAtMostSeconds = id.Length }] : [],
                Citations = Cite,
            }];
    }

    private static TriageRule[] Kinds(string id, ConditionDefinition condition, string factId) =>
    [..
        from triage in Urgencies
        from notSure in Urgencies
        from about in new[] { null, condition }
        select new TriageRule
        {
            Id = $"{id}-{triage}-{notSure}-{about?.Id}",
            Condition = about,
            Person = new FactExpression(FactVocabulary.Find(factId)!, NumberRange.Everything, []),
            Triage = triage,
            WhenNotSure = notSure,
            Citations = Cite,
        }];

    /// <summary>Gives everybody whom two rules can tell apart.</summary>
    private static IEnumerable<PersonFacts> People(StretchRule rule, StretchRule further) =>
        from one in Instances(rule.Condition)
        from other in Instances(further.Condition)
        from first in Answers(rule.Person)
        from second in Answers(further.Person)
        from isDenied in new[] { false, true }
        where !isDenied || rule.Condition is not null || further.Condition is not null
        select PersonFacts.From(
            HealthProfile.Of([.. Answer("bone-risk", first), .. Answer("spine-stiffened", second), .. Answer(PersonFacts.NoOtherCondition, isDenied ? true : null)], [], [.. one, .. other], []),
            new(),
            TestPeople.Today);

    private static bool?[] Answers(RuleExpression person) => person is FactExpression ? [null, true, false] : [null];

    private static IEnumerable<ReportedCondition[]> Instances(ConditionDefinition? condition) => condition is not { Id: var id } ? [[]] :
    [
        [],
        [new() { Id = id, Side = BodySide.Left }],
        [new() { Id = id, Details = [new() { Id = ConditionDefinition.Cleared, Status = FactStatus.Known, YesNo = true, RecordedOn = TestPeople.Today }] }],
    ];

    private static IEnumerable<HealthFact> Answer(string id, bool? answer) =>
        answer is { } known ? [new() { Id = id, Status = FactStatus.Known, YesNo = known }] : [];

    private static IEnumerable<Func<string, IEnumerable<HealthFact>>> States() =>
    [
        _ => [],
        id => Answer(id, true),
        id => Answer(id, false),
        id => [new() { Id = id, Status = FactStatus.NotSure }],
        id => [new() { Id = id, Status = FactStatus.Declined }],
    ];

    private static StretchVerdict[] Judge(CompiledBook book, PersonFacts person) => new JudgedPerson(book, person, isScreenOpen: false).Verdicts();

    private static StretchVerdict[] Judged(StretchRule[] rules, Stretch[] stretches, PersonFacts[] people)
    {
        var compiled = CompiledBook.Compile(RuleBook.Of([], [], rules), stretches);
        return [.. people.SelectMany(person => Judge(compiled, person))];
    }

    private static TriageResult[] Judged(TriageRule[] rules, PersonFacts[] people) =>
        Array.ConvertAll(people, person => TriageJudge.Judge(RuleBook.Of([], rules, []), person));

    private static (Verdict, Verdict, Verdict) Interval(StretchVerdict verdict) => (verdict.Lowest, verdict.Effective, verdict.Highest);

    private static (Verdict, Verdict, Verdict) Join(StretchVerdict one, StretchVerdict other) =>
        (Firmer(one.Lowest, other.Lowest), Firmer(one.Effective, other.Effective), Firmer(one.Highest, other.Highest));

    private static Verdict Firmer(Verdict one, Verdict other) => one > other ? one : other;

    private static string Line(StretchVerdict verdict) =>
        $"{Interval(verdict)} {verdict.IsOftenHelpful} {string.Join(" ", verdict.Modifications)} {string.Join(",", verdict.Findings.Select(finding => $"{finding.RuleId} {finding.IsCertain} {finding.Decides}"))}";

    private static string Line(TriageResult result) =>
        $"{result.Triage} {result.Needed.IsAnyOpen} {result.Needed.ComeFirst} {string.Join(",", result.Findings.Select(finding => $"{finding.RuleId} {finding.Triage} {finding.IsCertain} {finding.Decides}"))} {string.Join(",", result.Needed.Required)}";
}
