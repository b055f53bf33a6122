using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.House;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>The library's own rules and their cases, which stand beside them in <c>tests/rule-cases</c>.</summary>
public sealed class RuleCaseTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1";

    /// <summary>What these ask is always answered one way or the other.</summary>
    private static readonly string[] NeverUnknown = ["screen-everyone: unknown", "screen-pregnancy-asked: unknown", "diabetes-low-sugar: unknown"];

    static RuleCaseTests()
    {
        foreach (var pack in BuiltInPacks.All.Where(_ => Approves))
        {
            File.WriteAllText(PathOf(pack.Id), new CaseWriter(pack).Write());
        }
    }

    public static TheoryData<string> Packs => [.. BuiltInPacks.All.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Cases_OfEveryPack_ComeOutAsExpected(string id)
    {
        var analysis = RulePackAnalysis.BuiltIn(TestServices.Catalog).Single(pack => pack.Id == id);

        analysis.RunCases(File.ReadAllBytes(PathOf(id)), $"{id}.json", out var count).Should().BeEmpty();
        count.Should().BeGreaterThan(0);
    }

    /// <summary>Somebody for whom it holds, somebody for whom it does not, and somebody of whom it is not known.</summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void Rules_EveryOutcomeOfEveryRule_HasACaseYesNoAndUnknown(string id)
    {
        var pack = Pack(id);
        var problems = new DiagnosticBag();
        var cases = CaseFileReader.Read(new(id, DataFormat.RuleCases, File.ReadAllBytes(PathOf(id))), pack, problems).ToLookup(one => one.Subject, StringComparer.Ordinal);
        problems.All.Should().BeEmpty();

        var lacking = pack.Screens.SelectMany(screen => Lacking(screen.Id, cases[screen.Id].Select(one => RuleTruth.Of(screen, Facts(one)))))
            .Concat(pack.Triage.SelectMany(rule => Lacking(rule.Id, cases[rule.Id].Select(one => RuleTruth.Of(rule, Facts(one))))))
            .Concat(pack.Rules.SelectMany(rule => Lacking($"{rule.Id} ({rule.Verdict})", cases[rule.Id].Concat(cases[rule.Row]).Select(one => Truth(rule, one)))));

        var ids = pack.Ids.ToHashSet(StringComparer.Ordinal);
        lacking.Should().BeEquivalentTo(NeverUnknown.Where(one => ids.Contains(one.Split(':')[0])), "'STRETCHKIT_APPROVE=1 dotnet test --filter RuleCaseTests' looks for the others");
    }

    private static IEnumerable<string> Lacking(string rule, IEnumerable<Truth> truths)
    {
        var found = truths.ToList();
        return new[] { ("yes", found.Exists(truth => truth.IsTrue)), ("no", found.Exists(truth => truth.IsFalse)), ("unknown", found.Exists(truth => truth.IsUnknown)) }
            .Where(kind => !kind.Item2)
            .Select(kind => $"{rule}: {kind.Item1}");
    }

    private static Truth Truth(StretchRule rule, RuleCase one)
    {
        var book = CompiledBook.Compile(RuleBook.Of([], [], [rule]), [one.MadeUp!]);
        return RuleTruth.Of(rule, new JudgedPerson(book, Facts(one), isScreenOpen: false), 0);
    }

    private static PersonFacts Facts(RuleCase one) => PersonFacts.From(one.Person, one.Situation, RuleCase.Day);

    private static RulePack Pack(string id) => BuiltInPacks.All.Single(pack => pack.Id == id);

    private static string PathOf(string id) => Repository.PathOf($"tests/rule-cases/{id}.json");
}
