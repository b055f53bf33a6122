using System.Text;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Evidence;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What a rule in C# reads: sides, choices, numbers and details; the same as a rule of a pack reads; and what the composer makes of it.</summary>
public class OwnRuleReadsTests
{
    private const string TheSameInAPack = """
        {
          "format": "stretchkit-rules/1",
          "pack": { "id": "clinic", "version": "1.0.0" },
          "messages": { "en": { "rule.clinic-static": "Our clinic leaves this out." } },
          "rules": [
            {
              "id": "clinic-static",
              "person": { "all": [
                { "any": ["recent-injury", { "fact": "age-years", "gte": 50 }, { "condition": "osteoporosis" }] },
                { "fact": "sex-at-birth", "in": ["female", "intersex"] },
                { "none": ["under-treatment"] }
              ] },
              "stretch": { "technique": ["static"] },
              "verdict": "avoid", "say": "clinic-static", "cite": ["stretchkit-design"]
            }
          ]
        }
        """;

    private static readonly HealthProfile Known = TestPeople.KnownThrough;

    private static readonly HealthProfile Sided = Known.WithStatus("no-known-condition", FactStatus.NotAsked).With("no-other-condition", true);

    [Theory]
    [InlineData(BodySide.Left, BodySide.Left, true)]
    [InlineData(BodySide.Left, BodySide.Right, false)]
    [InlineData(BodySide.Right, BodySide.Right, true)]
    [InlineData(BodySide.Both, BodySide.Left, true)]
    [InlineData(null, BodySide.Left, true)]
    [InlineData(null, BodySide.Right, true)]
    public void IsOn_StatedCondition_HoldsOnItsSideAndOnBothWithoutOne(BodySide? stated, BodySide side, bool expected) =>
        Answer(Sided.WithCondition("knee-replacement", stated, TestPeople.Today.AddDays(-900)), context => context.IsOn("knee-replacement", context.Side), side).Should().Be(expected);

    [Fact]
    public void IsOn_ConditionNobodyAskedAbout_IsUnknownAndNoWhereThereIsNone()
    {
        Answer(Known.WithStatus("no-known-condition", FactStatus.NotAsked).WithStatus("no-other-condition", FactStatus.NotAsked), context => context.IsOn("knee-replacement", context.Side)).Should().BeNull();
        Answer(Known, context => context.IsOn("knee-replacement", context.Side)).Should().BeFalse();
    }

    [Theory]
    [InlineData("female", true)]
    [InlineData("intersex", true)]
    [InlineData("male", false)]
    [InlineData(null, null)]
    public void IsOneOf_Choice_HoldsForEachNamedAndIsUnknownWithoutAnswer(string? sex, bool? expected) =>
        Answer(sex is null ? HealthProfile.Empty : HealthProfile.Empty.With("sex-at-birth", sex), context => context.IsOneOf("sex-at-birth", "female", "intersex")).Should().Be(expected);

    [Fact]
    public void IsOneOf_EveryChoice_HoldsWithoutAnswer() =>
        Answer(HealthProfile.Empty, context => context.IsOneOf("sex-at-birth", "female", "intersex", "male")).Should().BeTrue();

    [Theory]
    [InlineData(140, 80, false)]
    [InlineData(141, 80, true)]
    [InlineData(141, null, null)]
    [InlineData(null, 80, null)]
    public void TryGetNumber_TwoNumbers_CalculatesAndIsUnknownWhileOneIs(int? upper, int? lower, bool? expected)
    {
        var person = upper is { } high ? HealthProfile.Empty.With("bp-systolic", high) : HealthProfile.Empty;
        person = lower is { } low ? person.With("bp-diastolic", low) : person;

        Answer(person, context => context.TryGetNumber("bp-systolic", out var systolic) & context.TryGetNumber("bp-diastolic", out var diastolic) ? systolic - diastolic > 60 : null).Should().Be(expected);
    }

    [Theory]
    [InlineData("posterior", true)]
    [InlineData("anterior", false)]
    [InlineData(null, null)]
    public void IsOneOf_DetailOfACondition_ReadsWhatWasSaidOfIt(string? approach, bool? expected) =>
        Answer(Hip(approach, weeks: 3), context => context.IsOneOf("hip-replacement.approach", "posterior")).Should().Be(expected);

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(null, null)]
    public void IsAtLeast_WeeksOfACondition_AreCountedFromItsDay(int? weeks, bool? expected) =>
        Answer(Hip("posterior", weeks), context => context.IsAtLeast("hip-replacement.weeks", 12)).Should().Be(expected);

    [Fact]
    public void Is_DetailThatTwoStatementsAnswerDifferently_IsUnknown()
    {
        var one = TestPeople.Condition("hip-replacement", BodySide.Left, details: [("discharged", true)]);
        var other = TestPeople.Condition("hip-replacement", BodySide.Right, details: [("discharged", false)]);

        Answer(Sided.WithCondition(one), context => context.Is("hip-replacement.discharged")).Should().BeTrue();
        Answer(Sided.WithCondition(one).WithCondition(other), context => context.Is("hip-replacement.discharged")).Should().BeNull();
    }

    [Fact]
    public void Evaluate_PackRuleAndTheSameInCSharp_JudgeEverybodyAlike()
    {
        var pack = TestServices.Provider(builder => builder.AddRulePack(Encoding.UTF8.GetBytes(TheSameInAPack), "clinic.json")).GetRequiredService<ISafetyEvaluator>();
        var code = With(Static);
        var (kinds, plain) = (new HashSet<string>(StringComparer.Ordinal), TestServices.Evaluator);
        AnySeed.Hold(
            seed =>
            {
                var random = new RandomPeople(seed);
                foreach (var person in new[] { random.Partial(), random.Complete() })
                {
                    var (one, other) = (pack.Evaluate(person), code.Evaluate(person));
                    other.Triage.Should().Be(one.Triage);
                    Levels(other).Should().Equal(Levels(one), "of seed {0}", seed);
                    Asked(other).Should().BeEquivalentTo(Asked(one), "of seed {0}", seed);
                    kinds.UnionWith(one.Verdicts.SelectMany(verdict => verdict.Findings).Where(finding => finding.RuleId == "clinic-static").Select(finding => $"{finding.IsCertain}"));
                    kinds.Add(Levels(one).SequenceEqual(Levels(plain.Evaluate(person))) ? "no" : "yes");
                }
            },
            cases: 150);

        kinds.Should().BeEquivalentTo(["True", "False", "no", "yes"], "otherwise nothing was compared");

        // The rule in C# declares that it may read the pressure, so it is asked for; the rule of the pack cannot.
        static IEnumerable<string> Asked(SafetyReport report) => report.OpenQuestions.Select(question => question.FactId).Where(id => id is not ("bp-systolic" or "bp-diastolic"));

        static IEnumerable<(Verdict, Verdict, Verdict)> Levels(SafetyReport report) => report.Verdicts.Select(verdict => (verdict.Lowest, verdict.Effective, verdict.Highest));
    }

    [Fact]
    public void Compose_RuleInCSharpThatAvoids_KeepsItsStretchesOutAndSaysWhy()
    {
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(10), Focus = [BodyRegion.Hip], Person = Known.With("recent-injury", false).With("under-treatment", false).With("age-years", 50) };
        var before = TestServices.Composer.Compose(request);
        var affected = before.Routine!.Steps.Select(step => step.Stretch).Where(stretch => stretch.Technique is StretchTechnique.Static).Distinct().ToList();
        affected.Should().NotBeEmpty();

        var after = TestServices.Provider(builder => builder.AddSafetyRule<Rule>().Services.AddSingleton(Static)).GetRequiredService<IRoutineComposer>().Compose(request);

        after.Routine!.Steps.Should().NotBeEmpty().And.NotContain(step => step.Stretch.Technique == StretchTechnique.Static);
        after.Omissions.Where(omission => omission.Reason is OmissionReason.Safety).Select(omission => omission.Stretch).Should().Contain(affected);
        after.Safety.RulePacks.Should().Contain(pack => pack.StartsWith("code.tested ", StringComparison.Ordinal));
    }

    private static bool? Static(SafetyRuleContext context) =>
        context.Stretch.Technique is StretchTechnique.Static
        & (context.Is("recent-injury") | context.IsAtLeast("age-years", 50) | context.Is("osteoporosis"))
        & context.IsOneOf("sex-at-birth", "female", "intersex")
        & !context.Is("under-treatment");

    private static HealthProfile Hip(string? approach, int? weeks)
    {
        (string, object)[] details = approach is null ? [] : [("approach", approach)];
        return Sided.WithCondition(TestPeople.Condition("hip-replacement", BodySide.Left, weeks is { } count ? TestPeople.Today.AddDays(-7 * count) : null, details: details));
    }

    /// <summary>Gives what a rule answers of a person about a stretch with sides.</summary>
    private static bool? Answer(HealthProfile person, Func<SafetyRuleContext, bool?> rule, BodySide side = BodySide.Left)
    {
        bool? answer = null;
        var stretch = TestServices.Catalog.Stretches.First(one => one.Sides.Contains(side));
        var report = With(context =>
        {
            var said = rule(context);
            answer = context.Stretch.Id == stretch.Id && context.Side == side ? said : answer;
            return said;
        }).Evaluate(person);
        report.For(stretch.Id, side).Lowest.Should().BeDefined();
        report.RuleFailures.Should().BeEmpty();
        return answer;
    }

    private static ISafetyEvaluator With(Func<SafetyRuleContext, bool?> rule) =>
        TestServices.Provider(builder => builder.AddSafetyRule<Rule>().Services.AddSingleton(rule)).GetRequiredService<ISafetyEvaluator>();

    /// <summary>A rule that answers what a test says.</summary>
    private sealed class Rule(Func<SafetyRuleContext, bool?> applies) : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor { get; } = new()
        {
            Id = "tested",
            Version = "1.0.0",
            Verdict = Verdict.Avoid,
            Reads =
            [
                "knee-replacement", "sex-at-birth", "bp-systolic", "bp-diastolic", "hip-replacement", "hip-replacement.approach", "hip-replacement.weeks", "hip-replacement.discharged",
                "recent-injury", "age-years", "osteoporosis", "under-treatment",
            ],
            Texts = new Dictionary<string, string> { ["en"] = "Our clinic leaves this out." },
            Sources = [new() { SourceId = "clinic-protocol", Title = "Protocol of the clinic", Type = SourceType.Expert, Certainty = Certainty.VeryLow }],
        };

        public bool? Applies(SafetyRuleContext context) => applies(context);
    }
}
