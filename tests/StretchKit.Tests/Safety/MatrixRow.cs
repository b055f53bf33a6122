using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety;

/// <summary>One instance of a condition in <c>condition-matrix.json</c>, with the letter of every mechanism it speaks of.</summary>
internal sealed record MatrixRow(
    string Name,
    string Source,
    string Grade,
    string? Condition,
    HealthProfile Person,
    Situation Situation,
    Func<Mechanism, Stretch> Carrying,
    IReadOnlyDictionary<Mechanism, string> Letters)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public static IReadOnlyList<MatrixRow> All { get; } = Read();

    /// <summary>Gives the letter that a verdict is written with.</summary>
    public static string LetterOf(StretchVerdict verdict) => LetterOf(verdict.Effective, verdict.IsOftenHelpful);

    public static string LetterOf(Verdict effective, bool isOftenHelpful) => (effective, isOftenHelpful) switch
    {
        (Verdict.Suitable, false) => "O",
        (Verdict.Suitable, true) => "H",
        (Verdict.Caution, false) => "C",
        (Verdict.Caution, true) => "CH",
        (Verdict.Modify, _) => "M",
        _ => "A",
    };

    /// <summary>Judges a stretch for each mechanism that the row speaks of.</summary>
    public SafetyReport Judge() => TestServices.EvaluatorOf([.. Letters.Keys.Select(Carrying)]).Evaluate(Person, Situation);

    private static MatrixRow[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Safety/condition-matrix.json"));
        var mechanisms = json.RootElement.GetProperty("mechanisms").EnumerateObject()
            .ToDictionary(pair => pair.Name, pair => TestConditions.Parse<Mechanism>(pair.Value.GetString()!));
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => Read(row.Clone(), mechanisms))];
    }

    private static MatrixRow Read(JsonElement row, Dictionary<string, Mechanism> mechanisms)
    {
        var letters = new Dictionary<Mechanism, string>();
        if (!row.TryGetProperty("only", out _))
        {
            letters = Enum.GetValues<Mechanism>().ToDictionary(mechanism => mechanism, _ => "O");
            letters[Mechanism.BallisticMovement] = "C";
            letters[Mechanism.BreathHold] = "A";
        }

        foreach (var cell in row.GetProperty("cells").EnumerateObject())
        {
            letters[mechanisms[cell.Name]] = cell.Value.GetString()!;
        }

        return new(
            Text(row, "name")!,
            Text(row, "source")!,
            Text(row, "grade")!,
            row.TryGetProperty("condition", out var condition) ? Text(condition, "id") : null,
            ReadPerson(row),
            ReadSituation(row),
            mechanism => ReadStretch(row, mechanism, mechanisms),
            letters);
    }

    /// <summary>Makes a stretch that carries one mechanism with its marks, and what the row has beside it.</summary>
    private static Stretch ReadStretch(JsonElement row, Mechanism mechanism, Dictionary<string, Mechanism> mechanisms)
    {
        var marks = Object(row, "marks").EnumerateObject().ToDictionary(pair => mechanisms[pair.Name], pair => pair.Value);
        var beside = row.TryGetProperty("also", out var also) ? also.EnumerateArray().Select(name => mechanisms[name.GetString()!]) : [];
        return TestStretches.With(
            [.. beside.Prepend(mechanism).Select(one => ReadLoad(one, marks.GetValueOrDefault(one, Nothing)))],
            id: Vocabulary<Mechanism>.IdOf(mechanism),
            technique: Parse(row, "technique", StretchTechnique.Static),
            position: Parse(row, "position", BodyPosition.Standing),
            holdSeconds: row.TryGetProperty("hold", out var hold) ? hold.GetInt32() : 20,
            target: Parse(row, "target", BodyRegion.LowerBack),
            muscle: Parse(row, "muscle", MuscleGroup.ErectorSpinae));
    }

    private static MechanismLoad ReadLoad(Mechanism mechanism, JsonElement mark) => new()
    {
        Mechanism = mechanism,
        Region = mark.TryGetProperty("region", out var region) ? TestConditions.Parse<BodyRegion>(region.GetString()!) : null,
        Qualifiers = mark.TryGetProperty("marks", out var marks)
            ? marks.EnumerateArray().Aggregate(LoadQualifiers.None, (all, one) => all | TestConditions.Parse<LoadQualifiers>(one.GetString()!))
            : LoadQualifiers.None,
    };

    private static HealthProfile ReadPerson(JsonElement row)
    {
        var conditions = (row.TryGetProperty("condition", out var condition) ? new[] { condition } : [])
            .Concat(row.TryGetProperty("and", out var others) ? others.EnumerateArray() : [])
            .Select(TestConditions.Read)
            .ToArray();
        var facts = Object(row, "facts").EnumerateObject().ToList();
        var person = facts.Exists(fact => fact.Name is "pregnant" or "gave-birth-past-year") || conditions.Length == 0 ? TestPeople.Woman : TestPeople.Man;
        person = conditions.Length == 0 ? person : conditions.Aggregate(
            person.WithStatus("no-known-condition", FactStatus.NotAsked).With("no-other-condition", true),
            (known, one) => known.WithCondition(one));
        return facts.Aggregate(person, (known, fact) => fact.Value.ValueKind is JsonValueKind.Number
            ? known.With(fact.Name, fact.Value.GetInt32())
            : known.With(fact.Name, fact.Value.GetBoolean()));
    }

    /// <summary>Late enough for the rules about mornings and meals to be silent, unless the row says otherwise.</summary>
    private static Situation ReadSituation(JsonElement row)
    {
        var minutes = row.TryGetProperty("minutesSinceMeal", out var meal) ? meal.GetInt32() : 240;
        return new()
        {
            SinceWaking = TimeSpan.FromHours(8),
            SinceMeal = minutes < 0 ? null : TimeSpan.FromMinutes(minutes),
            PowerActivityNext = false,
        };
    }

    private static T Parse<T>(JsonElement row, string name, T otherwise)
        where T : struct, Enum =>
        Text(row, name) is { } text ? TestConditions.Parse<T>(text) : otherwise;

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static JsonElement Object(JsonElement row, string name) => row.TryGetProperty(name, out var found) ? found : Nothing;
}
