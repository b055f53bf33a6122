using System.Collections.Concurrent;
using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.Safety.Tables;

/// <summary>Every rule of our packs alone, for everybody and every stretch that it can tell apart: engine and oracle agree.</summary>
[Trait("Duration", "Long")]
public sealed class RuleTableTests(ITestOutputHelper output)
{
    /// <summary>With more answers than this the parts of an expression are gone through one by one, and then their mixture.</summary>
    private const int MostAtOnce = 2_000_000;

    /// <summary>
    /// Each rule is bound alone to the stretches that it can tell apart and asked for all people that it can tell apart:
    /// every interval, remark, change and finding with its sources.
    /// </summary>
    [Fact]
    public void StretchRules_EveryCombination_AgreeWithTheOracle()
    {
        var (problems, cells) = (new ConcurrentQueue<string>(), 0L);
        Parallel.ForEach(Partitioner.Create(TestServices.Rules.Rules.ToArray(), loadBalance: true), rule =>
        {
            var book = RuleBook.Of([], [], [rule]);
            var compiled = CompiledBook.Compile(book, StretchSpace.Of([rule.Stretch]));
            var oracle = new QuickOracle(book, compiled.Columns);
            foreach (var person in new PersonSpace([rule.Person, rule.When, rule.Stretch], rule.Condition).People())
            {
                var verdicts = new JudgedPerson(compiled, person, isScreenOpen: false).Verdicts();
                var expected = oracle.Judge(person, isScreenOpen: false);
                Interlocked.Add(ref cells, verdicts.Length);
                for (var column = 0; column < verdicts.Length; column++)
                {
                    if (Difference.Between(verdicts[column], expected[column], readsFindings: true) is { } difference)
                    {
                        problems.Enqueue($"{rule.Id} {rule.Verdict}: {difference}");
                        return;
                    }
                }
            }
        });

        output.WriteLine($"{TestServices.Rules.Rules.Count} rules, {cells} cells");
        problems.Should().BeEmpty();
        cells.Should().BeGreaterThan(1_000_000);
    }

    /// <summary>Each rule on the person and each screen, as true, false or unknown.</summary>
    [Fact]
    public void PersonRules_EveryCombination_AgreeWithTheOracle()
    {
        var (problems, rows) = (new ConcurrentQueue<string>(), 0L);
        IEnumerable<(string Id, ConditionDefinition? Condition, RuleExpression Person)> asked = TestServices.Rules.Triage.Select(rule => (rule.Id, rule.Condition, rule.Person))
            .Concat(TestServices.Rules.Screens.Select(screen => (screen.Id, (ConditionDefinition?)null, screen.When)));
        Parallel.ForEach(asked, one =>
        {
            foreach (var expression in AtOnce(one.Person))
            {
                foreach (var person in new PersonSpace([expression], one.Condition).People())
                {
                    var scopes = one.Condition is { } condition
                        ? person.Stated(condition).Select(instance => new RuleScope(person, instance, null, default))
                        : [new RuleScope(person, null, null, default)];
                    foreach (var scope in scopes)
                    {
                        Interlocked.Increment(ref rows);
                        if (expression.Evaluate(scope) != Truth.From(OracleExpression.Ask(expression, scope)))
                        {
                            problems.Enqueue(one.Id);
                            return;
                        }
                    }
                }
            }
        });

        output.WriteLine($"{rows} rows");
        problems.Should().BeEmpty();
        rows.Should().BeGreaterThan(1_000_000);
    }

    /// <summary>
    /// Gives an expression as it is, or, where it has too many answers, its parts and the mixture of their answers: one
    /// that is true, one that is false and one that is unknown in every place.
    /// </summary>
    private static IEnumerable<RuleExpression> AtOnce(RuleExpression expression)
    {
        if (new PersonSpace([expression], null).FactCombinations <= MostAtOnce || expression is not CombinedExpression combined)
        {
            return [expression];
        }

        var yesNo = FactVocabulary.All.Where(fact => fact is { Kind: FactKind.YesNo, IsDerived: false } && !FactVocabulary.DecidesOthers(fact)).Take(combined.Parts.Length);
        var mixture = new CombinedExpression(combined.Junction, [.. yesNo.Select(fact => new FactExpression(fact, NumberRange.Everything, []))]);
        return combined.Parts.SelectMany(AtOnce).Append(mixture);
    }
}
