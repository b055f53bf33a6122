using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Safety.Oracle;
using Xunit;

namespace StretchKit.Tests.Safety;

public sealed class CompiledBookTests
{
    private static readonly StretchCatalog Catalog = StretchCatalog.Load([]);

    private static readonly RuleBook Book = RuleBook.Load([]);

    private static readonly CompiledBook Compiled = CompiledBook.Compile(Book, Catalog.Stretches);

    [Theory]
    [InlineData(1, 150)]
    [InlineData(2, 150)]
    public void Verdicts_RandomPeople_AgreeWithTheOracle(int seed, int count)
    {
        var people = new RandomPeople(seed);

        for (var index = 0; index < count; index++)
        {
            var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), RandomPeople.Today);
            var isScreenOpen = people.NextYes();
            var oracle = new OracleJudge(Book, person, isScreenOpen);

            foreach (var verdict in new JudgedPerson(Compiled, person, isScreenOpen).Verdicts())
            {
                var expected = oracle.Judge(verdict.Stretch, verdict.Side);

                (verdict.Lowest, verdict.Effective, verdict.Highest, verdict.IsOftenHelpful)
                    .Should().Be((expected.Lowest, expected.Effective, expected.Highest, expected.IsOftenHelpful), "of {0} {1}, seed {2}, person {3}", verdict.Stretch.Id, verdict.Side, seed, index);
            }
        }
    }

    [Theory]
    [InlineData(3, 10)]
    public void Explanations_RandomPeople_AgreeWithTheOracle(int seed, int count)
    {
        var people = new RandomPeople(seed);

        for (var index = 0; index < count; index++)
        {
            var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), RandomPeople.Today);
            var oracle = new OracleJudge(Book, person, isScreenOpen: false);

            foreach (var verdict in new JudgedPerson(Compiled, person, isScreenOpen: false).Verdicts())
            {
                var expected = oracle.Judge(verdict.Stretch, verdict.Side);

                expected.DecidingRules.Should().BeSubsetOf(verdict.Findings.Where(finding => finding.Decides).Select(finding => finding.RuleId));
                verdict.Modifications.Should().BeEquivalentTo(expected.Modifications);
            }
        }
    }

    [Fact]
    public void Judge_AnyPerson_AllocatesNothing()
    {
        var person = PersonFacts.From(HealthProfile.Empty, new(), RandomPeople.Today);
        var masks = new VerdictMasks(Compiled.Words);
        Compiled.Judge(person, masks);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Compiled.Judge(person, masks);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
