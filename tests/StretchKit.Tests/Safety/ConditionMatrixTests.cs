using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>The rule packs against the condition tables, cell by cell.</summary>
public class ConditionMatrixTests
{
    /// <summary>Late enough for the rules about mornings and meals to be silent.</summary>
    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    public static TheoryData<string> Rows => [.. MatrixRow.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evaluate_OneMechanismAlone_GivesTheLetterOfTheTable(string name)
    {
        var row = MatrixRow.All.Single(row => row.Name == name);
        var stretches = row.Letters.Keys.Select(mechanism => Carrying(row.Neutral, mechanism)).ToArray();

        var report = TestServices.EvaluatorOf(stretches).Evaluate(row.Person, Afternoon);

        var green = report.Triage is Triage.NeedsAnswers ? "C" : "O";
        var differences = row.Letters
            .Select(cell => (Id: Vocabulary<Mechanism>.IdOf(cell.Key), Table: cell.Value == "O" ? green : cell.Value))
            .Select(cell => (cell.Id, cell.Table, Rules: MatrixRow.LetterOf(report.For(cell.Id, BodySide.Both))))
            .Where(cell => cell.Table != cell.Rules)
            .Select(cell => $"{cell.Id}: table {cell.Table}, rules {cell.Rules}");
        differences.Should().BeEmpty("'{0}' stands in {1}", row.Name, row.Source);
    }

    [Fact]
    public void Rows_AllTables_NameEachInstanceOnce()
    {
        var names = MatrixRow.All.Select(row => row.Name);

        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(60);
    }

    private static Stretch Carrying(Stretch neutral, Mechanism mechanism) => TestStretches.With(
        [new() { Mechanism = mechanism }],
        id: Vocabulary<Mechanism>.IdOf(mechanism),
        position: neutral.Position,
        target: neutral.Target,
        muscle: neutral.PrimaryMuscle.Muscle);
}
