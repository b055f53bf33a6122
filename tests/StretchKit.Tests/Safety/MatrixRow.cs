using System.Globalization;
using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
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
            .ToDictionary(pair => pair.Name, pair => Parse<Mechanism>(pair.Value.GetString()!));
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
        position: row.TryGetProperty("position", out var position) ? Parse<BodyPosition>(position.GetString()!) : BodyPosition.Standing,
        target: Parse<BodyRegion>(row.GetProperty("target").GetString()!),
        muscle: row.TryGetProperty("muscle", out var muscle) ? Parse<MuscleGroup>(muscle.GetString()!) : MuscleGroup.ErectorSpinae);

    private static HealthProfile ReadPerson(JsonElement row)
    {
        if (row.TryGetProperty("facts", out var facts))
        {
            return facts.EnumerateObject().Aggregate(TestPeople.Woman, (person, fact) => fact.Value.ValueKind is JsonValueKind.Number
                ? person.With(fact.Name, fact.Value.GetInt32())
                : person.With(fact.Name, fact.Value.GetBoolean()));
        }

        var condition = row.GetProperty("condition");
        DateOnly? since = condition.TryGetProperty("daysAgo", out var days) ? TestPeople.DaysAgo(days.GetInt32())
            : condition.TryGetProperty("weeksAgo", out var weeks) ? TestPeople.WeeksAgo(weeks.GetInt32())
            : null;
        MuscleGroup? muscle = condition.TryGetProperty("muscle", out var name) ? Parse<MuscleGroup>(name.GetString()!) : null;
        var details = condition.TryGetProperty("details", out var all) ? all.EnumerateObject().Select(detail => (detail.Name, Answer(detail.Value))).ToArray() : [];
        return TestPeople.With(condition.GetProperty("id").GetString()!, since: since, muscle: muscle, details: details);
    }

    private static object Answer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetBoolean(),
    };

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        Vocabulary<T>.TryParse(name, out var value) ? value : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{name}' is no {typeof(T).Name}"));
}
