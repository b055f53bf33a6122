using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Evidence;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>Rules of an app in C#: they join the others, ask for what they wait for, and no fault of theirs makes anything milder.</summary>
public class OwnRuleTests
{
    private static readonly HealthProfile Known = TestPeople.KnownThrough;

    [Theory]
    [InlineData(64, Verdict.Suitable)]
    [InlineData(65, Verdict.Avoid)]
    public void Evaluate_RuleOnAStretch_HoldsFromItsLimit(int age, Verdict expected)
    {
        var report = Evaluator<NoStaticForOld>().Evaluate(Known.With("age-years", age));

        var verdict = report.Verdicts.First(verdict => IsStatic(verdict.Stretch) && TestServices.Judge(Known.With("age-years", age)).For(verdict.Stretch.Id, verdict.Side).Highest is Verdict.Suitable);
        (verdict.Lowest, verdict.Effective, verdict.Highest).Should().Be((expected, expected, expected));
        var finding = verdict.Findings.SingleOrDefault(finding => finding.RuleId == "no-static-for-old");
        (finding is { IsCertain: true, Decides: true, Citations: [{ SourceId: "clinic-protocol" }] }).Should().Be(expected is Verdict.Avoid);
    }

    [Fact]
    public void Evaluate_RuleThatWaitsForAFact_CountsAsCautionAndAsksForIt()
    {
        var person = Known.WithStatus("age-years", FactStatus.NotAsked);

        var report = Evaluator<NoStaticForOld>().Evaluate(person);

        var verdict = report.Verdicts.First(verdict => IsStatic(verdict.Stretch));
        verdict.Highest.Should().Be(Verdict.Avoid);
        verdict.Effective.Should().BeOneOf(Verdict.Caution, Verdict.Modify).And.Be((Verdict)Math.Max((int)Verdict.Caution, (int)verdict.Lowest));
        verdict.Findings.Single(finding => finding.RuleId == "no-static-for-old").OpenFacts.Should().Equal("age-years");
        report.OpenQuestions.Should().Contain(question => question.FactId == "age-years");
    }

    [Fact]
    public void Evaluate_AnyOwnRule_OnlyMakesStricter()
    {
        HealthProfile[] people = [HealthProfile.Empty, Known, TestPeople.With("osteoporosis"), Known.WithStatus("age-years", FactStatus.Declined)];
        foreach (var person in people)
        {
            var plain = TestServices.Judge(person);
            foreach (var own in new[] { Evaluator<NoStaticForOld>(), Evaluator<Throws>(), Evaluator<Oversteps>(), Evaluator<AsksFirst>() }.Select(one => one.Evaluate(person)))
            {
                own.Triage.Should().BeOneOf(Enum.GetValues<Triage>().Where(triage => triage >= plain.Triage));
                own.Verdicts.Zip(plain.Verdicts).Should().OnlyContain(pair =>
                    pair.First.Lowest >= pair.Second.Lowest && pair.First.Effective >= pair.Second.Effective && pair.First.Highest >= pair.Second.Highest
                    && pair.First.Lowest <= pair.First.Effective && pair.First.Effective <= pair.First.Highest);
            }
        }
    }

    [Fact]
    public void Evaluate_RuleThatThrows_IsUnknownCountsInFullAndIsNamed() => IsUnknownAndInFull<Throws>("throws", "FormatException");

    [Fact]
    public void Evaluate_RuleThatReadsWhatItDidNotDeclare_CountsAsAFaultEvenIfItHidesIt() => IsUnknownAndInFull<Oversteps>("oversteps", "InvalidOperationException");

    [Theory]
    [InlineData(true, Triage.SameDay)]
    [InlineData(false, Triage.Proceed)]
    [InlineData(null, Triage.NeedsAnswers)]
    public void Evaluate_RuleOnThePerson_JoinsTriage(bool? answered, Triage expected)
    {
        var person = answered is { } answer ? Known.With("arthritis-ever", answer) : Known.WithStatus("arthritis-ever", FactStatus.NotAsked);
        TestServices.Judge(person).Triage.Should().Be(Triage.Proceed);

        var report = Evaluator<AsksFirst>().Evaluate(person);

        report.Triage.Should().Be(expected);
        report.OpenQuestions.Any(question => question.FactId == "arthritis-ever").Should().Be(answered is null);
        report.Advice.Select(advice => advice.ToString()).Should().BeEquivalentTo(answered is true ? ["Call the clinic today."] : Array.Empty<string>());
    }

    [Fact]
    public void Evaluate_RuleOnThePersonThatThrows_HoldsTheSessionBack()
    {
        var report = Evaluator<ThrowsOnThePerson>().Evaluate(Known);

        report.Triage.Should().Be(Triage.Consult);
        report.Findings.Single(finding => finding.RuleId == "throws-on-the-person").IsCertain.Should().BeFalse();
        report.Advice.Select(advice => advice.Key).Should().Equal("triage.rule-failed.advice");
        report.RuleFailures.Should().ContainSingle();
    }

    [Fact]
    public void Evaluate_TwoRulesInAnyOrderAndTwice_GiveTheSameReport()
    {
        var one = TestServices.Provider(builder => builder.AddSafetyRule<NoStaticForOld>().AddSafetyRule<AsksFirst>());
        var other = TestServices.Provider(builder => builder.AddSafetyRule<AsksFirst>().AddSafetyRule<NoStaticForOld>().AddSafetyRule<AsksFirst>());

        Json(one).Should().Be(Json(other));
    }

    [Fact]
    public void RulePacks_WithARuleInCSharp_NameItWithVersionAndHashAndKeepIt()
    {
        var packs = TestServices.Provider(builder => builder.AddSafetyRule<NoStaticForOld>()).GetRequiredService<IRulePacks>();

        var remove = () => packs.Remove("code.no-static-for-old");
        packs.Names.Should().ContainSingle(name => name.StartsWith("code.no-static-for-old 1.2.0 (sha256 ", StringComparison.Ordinal));
        remove.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Evaluate_FactsThatAreNotDeclared_ChangeNothingTheRuleSays()
    {
        var evaluator = Evaluator<NoStaticForOld>();
        var before = Says(evaluator.Evaluate(Known));
        foreach (var fact in HealthVocabulary.Facts.Where(fact => fact.FactId != "age-years"))
        {
            Says(evaluator.Evaluate(Known.WithStatus(fact.FactId, FactStatus.NotSure))).Should().Equal(before, fact.FactId);
        }

        Says(evaluator.Evaluate(Known.With("age-years", 90))).Should().NotEqual(before, "what it declares it reads");

        static IEnumerable<string> Says(SafetyReport report) => report.Verdicts.Where(verdict => verdict.Findings.Any(finding => finding.RuleId == "no-static-for-old")).Select(verdict => verdict.ToString());
    }

    [Fact]
    public void GetEvaluator_DescriptorsWithProblems_ListsAllOfThemAtOnce()
    {
        var resolve = () => TestServices.Provider(builder => builder.AddSafetyRule<Unsound>().AddSafetyRule<TakenId>()).GetRequiredService<ISafetyEvaluator>();

        var problems = resolve.Should().Throw<StretchKitDataException>().Which.Diagnostics;
        problems.Select(problem => (problem.Source, problem.Path)).Should().BeEquivalentTo(
        [
            ("Unsound", "$.id"), ("Unsound", "$.version"), ("Unsound", "$.whenUnknown"), ("Unsound", "$.modifications"), ("Unsound", "$.reads[0]"), ("Unsound", "$.texts"), ("Unsound", "$.sources"), ("TakenId", "$.id"),
        ]);
        problems.Single(problem => problem.Path == "$.reads[0]").NearestName.Should().Be("age-years");
    }

    private static void IsUnknownAndInFull<TRule>(string id, string fault)
        where TRule : class, ISafetyRule
    {
        var report = Evaluator<TRule>().Evaluate(Known);

        report.Verdicts.Should().OnlyContain(verdict => verdict.Effective == Verdict.Avoid && verdict.Highest == Verdict.Avoid);
        report.Verdicts.Should().Contain(verdict => verdict.Lowest == Verdict.Suitable);
        report.Verdicts[0].Findings.Single(finding => finding.RuleId == id).Text.Key.Should().Be("safety.rule-failed");
        var failure = report.RuleFailures.Should().ContainSingle().Subject;
        failure.Key.Should().Be("safety.rule-failed.with");
        failure.Slots["rule"].Should().Be(id);
        failure.Slots["fault"].Should().Be(fault);
    }

    private static string Json(ServiceProvider services) =>
        System.Text.Encoding.UTF8.GetString(StretchKitJson.Write(services.GetRequiredService<ISafetyEvaluator>().Evaluate(TestPeople.With("osteoporosis"))));

    private static ISafetyEvaluator Evaluator<TRule>()
        where TRule : class, ISafetyRule =>
        TestServices.Provider(builder => builder.AddSafetyRule<TRule>()).GetRequiredService<ISafetyEvaluator>();

    private static bool IsStatic(Stretch stretch) => stretch.Technique is StretchTechnique.Static;

    private static SafetyRuleDescriptor Described(string id, params string[] reads) => new()
    {
        Id = id,
        Version = "1.2.0",
        Verdict = Verdict.Avoid,
        Reads = reads,
        Texts = new Dictionary<string, string> { ["en"] = "Our clinic leaves this out.", ["de"] = "Unsere Klinik lässt das aus." },
        Sources = [new() { SourceId = "clinic-protocol", Title = "Protocol of the clinic", Type = SourceType.Expert, Certainty = Certainty.VeryLow }],
    };

    private sealed class NoStaticForOld : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => Described("no-static-for-old", "age-years");

        public bool? Applies(SafetyRuleContext context) => IsStatic(context.Stretch) & context.IsAtLeast("age-years", 65);
    }

    private sealed class Throws : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => Described("throws") with { WhenUnknown = Verdict.Suitable };

        public bool? Applies(SafetyRuleContext context) => throw new FormatException("quotes what a person said");
    }

    private sealed class Oversteps : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => Described("oversteps", "age-years");

        public bool? Applies(SafetyRuleContext context)
        {
            try
            {
                return context.Is("pregnant");
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    private sealed class AsksFirst : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => Described("asks-first", "arthritis-ever") with
        {
            Verdict = null,
            Triage = Triage.SameDay,
            Advice = new Dictionary<string, string> { ["en"] = "Call the clinic today." },
        };

        public bool? Applies(SafetyRuleContext context) => context.Is("arthritis-ever");
    }

    private sealed class ThrowsOnThePerson : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => new AsksFirst().Descriptor with { Id = "throws-on-the-person" };

        public bool? Applies(SafetyRuleContext context) => context.Stretch.Sides.Count > 1;
    }

    private sealed class Unsound : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => new()
        {
            Id = "Not an id",
            Version = "",
            Verdict = Verdict.Modify,
            WhenUnknown = Verdict.Avoid,
            Reads = ["age-year"],
            Texts = new Dictionary<string, string> { ["de"] = "Nur deutsch." },
        };

        public bool? Applies(SafetyRuleContext context) => false;
    }

    private sealed class TakenId : ISafetyRule
    {
        public SafetyRuleDescriptor Descriptor => Described("movement-spreads");

        public bool? Applies(SafetyRuleContext context) => false;
    }
}
