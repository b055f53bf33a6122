using FluentAssertions;
using StretchKit.Safety.Packs;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>The compiled engine against the definitional oracle.</summary>
public sealed class DifferentialTests
{
    private static readonly IReadOnlyList<Stretch> Stretches = [.. TestServices.Catalog.Stretches, .. RandomStretches.Of(100, seed: 5)];

    [Fact]
    public void Verdicts_SomeRandomPeople_AgreeWithTheOracle()
    {
        var differential = new Differential(TestServices.Rules, Stretches, peopleToFindings: 10);

        var result = differential.Run(cases: 50_000, firstSeed: 1);

        result.Mismatches.Should().BeEmpty();
    }

    [Fact]
    [Trait("Duration", "Long")]
    public void Verdicts_TenMillionCases_AgreeWithTheOracle()
    {
        var differential = new Differential(TestServices.Rules, Stretches, peopleToFindings: 4);

        var result = differential.Run(cases: 10_000_000, firstSeed: 1_000);

        result.Mismatches.Should().BeEmpty();
        result.Cases.Should().BeGreaterThanOrEqualTo(10_000_000);
    }

    /// <summary>What the oracle writes down is what it says when it is asked plainly.</summary>
    [Fact]
    public void QuickOracle_SomeRandomPeople_AgreesWithThePlainOne()
    {
        Column[] columns = [.. TestServices.Catalog.Stretches.SelectMany(stretch => stretch.Sides, (stretch, side) => new Column(stretch, side))];
        var quick = new QuickOracle(TestServices.Rules, columns);
        var people = new PeopleNearThresholds(TestServices.Rules, seed: 7);

        for (var index = 0; index < 12; index++)
        {
            var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);
            var plain = new OracleJudge(TestServices.Rules, person, isScreenOpen: false);

            var verdicts = quick.Judge(person, isScreenOpen: false);

            for (var column = index; column < columns.Length; column += 12)
            {
                var expected = plain.Judge(columns[column].Stretch, columns[column].Side);
                verdicts[column].Should().BeEquivalentTo(expected, options => options.ComparingByMembers<OracleVerdict>().Excluding(verdict => verdict.Findings).Excluding(verdict => verdict.Modifications));
                verdicts[column].Findings.Select(Line).Should().Equal(expected.Findings.Select(Line));
            }
        }
    }

    private static string Line(OracleFinding finding) => $"{finding.Rule.Id} {finding.Rule.Verdict} {finding.About?.Side} {finding.Holds} {finding.IsStated}";
}
