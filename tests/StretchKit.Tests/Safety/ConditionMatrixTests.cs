using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>The rule packs against the condition tables, cell by cell.</summary>
public class ConditionMatrixTests
{
    private static readonly Dictionary<string, RuleGrade[]> Grades = new(StringComparer.Ordinal)
    {
        ["g"] = [RuleGrade.Guideline],
        ["r"] = [RuleGrade.Review, RuleGrade.Trial],
        ["e"] = [RuleGrade.Expert],
        ["x"] = [RuleGrade.Mechanism],
        ["seed"] = [RuleGrade.Seed],
        ["design"] = [RuleGrade.Design],
    };

    private static readonly ILookup<string, StretchRule> Cells = TestServices.Rules.Rules
        .Where(rule => rule.Id.Contains('.', StringComparison.Ordinal))
        .ToLookup(rule => rule.Id, StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. MatrixRow.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evaluate_OneMechanismAlone_GivesTheLetterOfTheTable(string name)
    {
        var row = MatrixRow.All.Single(row => row.Name == name);

        var report = row.Judge();

        var green = report.Triage is Triage.NeedsAnswers ? "C" : "O";
        var differences = row.Letters
            .Select(cell => (Id: Vocabulary<Mechanism>.IdOf(cell.Key), Table: cell.Value == "O" ? green : cell.Value))
            .Select(cell => (cell.Id, cell.Table, Rules: MatrixRow.LetterOf(report.For(cell.Id, BodySide.Both))))
            .Where(cell => cell.Table != cell.Rules)
            .Select(cell => $"{cell.Id}: table {cell.Table}, rules {cell.Rules}");
        differences.Should().BeEmpty("'{0}' stands in {1}", row.Name, row.Source);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evaluate_OneMechanismAlone_IsDecidedByCellsOfTheGradeOfTheTable(string name)
    {
        var row = MatrixRow.All.Single(row => row.Name == name);
        var grades = row.Grade.Split('/').SelectMany(letter => Grades[letter]).ToList();

        var deciding = row.Judge().Verdicts
            .SelectMany(verdict => verdict.Findings)
            .Where(finding => finding.Decides && Cells[finding.RuleId].Any(rule => rule.Condition is null || rule.Condition.Id == row.Condition))
            .ToList();

        deciding.Should().NotContain(finding => finding.Citations.Count == 0);
        deciding.SelectMany(finding => Cells[finding.RuleId]).Where(rule => rule.Grade is not { } grade || !grades.Contains(grade)).Select(rule => $"{rule.Id}: {rule.Grade}").Distinct()
            .Should().BeEmpty("the table says {0}", row.Grade);
    }

    [Fact]
    public void Rows_AllTables_NameEachInstanceOnce()
    {
        var names = MatrixRow.All.Select(row => row.Name);

        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(400);
    }

    [Fact]
    public void Rows_EveryCondition_StandsInTheTables()
    {
        var stated = MatrixRow.All.SelectMany(row => row.Person.Conditions).Select(condition => condition.Id).ToHashSet(StringComparer.Ordinal);

        TestServices.Rules.Rules.Select(rule => rule.Condition?.Id).OfType<string>().Where(id => !stated.Contains(id))
            .Concat(ConditionVocabulary.All.Where(condition => condition.HasNoLimit && !stated.Contains(condition.Id)).Select(condition => condition.Id))
            .Distinct()
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evaluate_EverythingAllowedByAClinician_LiftsBansOfTheTableToCautionOnly(string name)
    {
        var row = MatrixRow.All.Single(row => row.Name == name);
        var before = row.Judge();

        var after = (row with { Person = AllowedEverything(row.Person) }).Judge();

        foreach (var verdict in after.Verdicts)
        {
            verdict.Findings.Should().NotContain(finding => finding.Decides && finding.Verdict == Verdict.Avoid && Cells.Contains(finding.RuleId) && !finding.IsWeaklyBased && !finding.RuleId.EndsWith(".breath-hold", StringComparison.Ordinal));
            if (before.For(verdict.Stretch.Id, verdict.Side).Effective > Verdict.Suitable)
            {
                verdict.Effective.Should().NotBe(Verdict.Suitable, "an allowance lifts to caution, never to more");
            }
        }
    }

    /// <summary>Each outcome of each cell in the packs is met by a row: nothing in them stands beside the tables.</summary>
    [Fact]
    public void Cells_EveryOutcome_IsMetByARow()
    {
        var met = MatrixRow.All
            .Concat(MatrixRow.All.Select(row => row with { Person = AllowedEverything(row.Person) }))
            .SelectMany(row => row.Judge().Verdicts)
            .SelectMany(verdict => verdict.Findings)
            .Where(finding => finding.IsCertain || finding.Decides)
            .Select(finding => (finding.RuleId, finding.Verdict))
            .ToHashSet();

        Cells.SelectMany(rules => rules).Where(rule => !met.Contains((rule.Id, rule.Verdict))).Select(rule => $"{rule.Id}: {rule.Verdict}").Distinct()
            .Should().BeEmpty("each outcome of a cell stands in a table");
    }

    private static HealthProfile AllowedEverything(HealthProfile person) => Enum.GetValues<Mechanism>().Aggregate(
        person,
        (known, mechanism) => known.WithMovement(new() { Mechanism = mechanism, Finding = MovementFinding.Allowed, Source = "clinician" }));
}
