using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Questions;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety.UnknownFacts;

/// <summary>The public suite for unknown facts, run against our engine and our oracle.</summary>
public sealed class UnknownFactsTests
{
    private static readonly IReadOnlyDictionary<string, UnknownFactsCase> Truths = UnknownFactsCase.All("truth.json");

    private static readonly IReadOnlyDictionary<string, UnknownFactsCase> Verdicts = UnknownFactsCase.All("verdicts.json");

    public static TheoryData<string> TruthIds => [.. Truths.Keys];

    public static TheoryData<string> VerdictIds => [.. Verdicts.Keys];

    [Theory]
    [MemberData(nameof(TruthIds))]
    public void Expression_SomeAnswers_HasTheTruthOfTheSuite(string id)
    {
        var one = Truths[id];
        var expression = one.Book().Rules.Single().Person;
        var scope = new RuleScope(one.Person, null, null, default);

        expression.Evaluate(scope).ToString().Should().Be(one.Text("truth"), one.Text("why"));
        Word(OracleExpression.Ask(expression, scope)).Should().Be(one.Text("truth"), one.Text("why"));
    }

    [Theory]
    [MemberData(nameof(VerdictIds))]
    public void Rules_SomeAnswers_GiveTheVerdictOfTheSuite(string id)
    {
        var one = Verdicts[id];
        var book = one.Book();
        var compiled = CompiledBook.Compile(book, [TestStretches.Plain]);

        var judged = new JudgedPerson(compiled, one.Person, isScreenOpen: false);
        var verdict = judged.Verdicts().Single();

        (verdict.Lowest, verdict.Effective, verdict.Highest).Should().Be((one.Level("lowest"), one.Level("effective"), one.Level("highest")), one.Text("why"));
        verdict.Findings.Where(finding => finding.Decides).Select(finding => finding.RuleId).Order(StringComparer.Ordinal).Should().Equal(one.Texts("deciding"), one.Text("why"));
        var open = new OpenRules(judged, compiled.AllColumns.ToArray());
        compiled.Ask(one.Person, open);
        open.Columns.Keys.Select(NeutralFacts.NameOf).Order(StringComparer.Ordinal).Should().Equal(one.Texts("open"), one.Text("why"));
    }

    [Theory]
    [InlineData("truth.json")]
    [InlineData("verdicts.json")]
    public void Facts_OfTheSuite_HaveTheKindAndRangeOfOurs(string name)
    {
        using var file = UnknownFactsCase.File(name);

        foreach (var fact in file.RootElement.GetProperty("facts").EnumerateArray())
        {
            var ours = NeutralFacts.Find(fact.GetProperty("id").GetString()!);
            Vocabulary<FactKind>.IdOf(ours.Kind).Should().Be(fact.GetProperty("kind").GetString());
            ours.FalseWhen.Should().BeEmpty();
            if (ours.Kind is FactKind.Number)
            {
                (ours.Min, ours.Max).Should().Be((fact.GetProperty("min").GetInt32(), fact.GetProperty("max").GetInt32()));
            }
            else if (ours.Kind is FactKind.Choice)
            {
                ours.Choices.Should().HaveCount(fact.GetProperty("choices").GetArrayLength());
            }
        }
    }

    /// <summary>Where the suite knows more than Kleene's logic, that logic may leave open but never contradict it.</summary>
    [Fact]
    public void Exact_WhereItIsGiven_IsOnlyEverMoreThanTheTruth() =>
        Truths.Values.Where(one => one.TextOrNull("exact") is not null).Should().NotBeEmpty().And.OnlyContain(one => one.Text("truth") == "unknown");

    private static string Word(bool? truth) => truth switch { true => "true", false => "false", null => "unknown" };
}
