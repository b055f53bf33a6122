using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety;

/// <summary>One instance of a condition in <c>condition-matrix.json</c>, with the letter of every mechanism.</summary>
internal sealed record MatrixRow(string Name, string Source, HealthProfile Person, Stretch Neutral, IReadOnlyDictionary<Mechanism, string> Letters)
{
    public static IReadOnlyList<MatrixRow> All { get; } = Read();

    /// <summary>Gives the letter that a verdict is written with.</summary>
    public static string LetterOf(StretchVerdict verdict) => (verdict.Effective, verdict.IsOftenHelpful) switch
    {
        (Verdict.Suitable, false) => "O",
        (Verdict.Suitable, true) => "H",
        (Verdict.Caution, false) => "C",
        (Verdict.Caution, true) => "CH",
        (Verdict.Modify, _) => "M",
        _ => "A",
    };

    private static MatrixRow[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Safety/condition-matrix.json"));
        var mechanisms = json.RootElement.GetProperty("mechanisms").EnumerateObject()
            .ToDictionary(pair => pair.Name, pair => TestConditions.Parse<Mechanism>(pair.Value.GetString()!));
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => Read(row, mechanisms))];
    }

    private static MatrixRow Read(JsonElement row, Dictionary<string, Mechanism> mechanisms)
    {
        var letters = Enum.GetValues<Mechanism>().ToDictionary(mechanism => mechanism, _ => "O");
        letters[Mechanism.BallisticMovement] = "C";
        letters[Mechanism.BreathHold] = "A";
        foreach (var cell in row.GetProperty("cells").EnumerateObject())
        {
            letters[mechanisms[cell.Name]] = cell.Value.GetString()!;
        }

        return new(row.GetProperty("name").GetString()!, row.GetProperty("source").GetString()!, ReadPerson(row), ReadNeutral(row), letters);
    }

    private static Stretch ReadNeutral(JsonElement row) => TestStretches.With(
        [],
        position: row.TryGetProperty("position", out var position) ? TestConditions.Parse<BodyPosition>(position.GetString()!) : BodyPosition.Standing,
        target: TestConditions.Parse<BodyRegion>(row.GetProperty("target").GetString()!),
        muscle: row.TryGetProperty("muscle", out var muscle) ? TestConditions.Parse<MuscleGroup>(muscle.GetString()!) : MuscleGroup.ErectorSpinae);

    private static HealthProfile ReadPerson(JsonElement row)
    {
        if (row.TryGetProperty("facts", out var facts))
        {
            return facts.EnumerateObject().Aggregate(TestPeople.Woman, (person, fact) => fact.Value.ValueKind is JsonValueKind.Number
                ? person.With(fact.Name, fact.Value.GetInt32())
                : person.With(fact.Name, fact.Value.GetBoolean()));
        }

        return TestPeople.With(TestConditions.Read(row.GetProperty("condition")));
    }
}
