using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety;

/// <summary>A person in <c>triage-vignettes.json</c> and what comes first for them.</summary>
internal sealed record TriageVignette(string Name, HealthProfile Person, Triage Triage, string? Rule, string? Without, bool? QuestionsFirst)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public static IReadOnlyList<TriageVignette> All { get; } = Read();

    private static TriageVignette[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Safety/triage-vignettes.json"));
        return [.. json.RootElement.GetProperty("vignettes").EnumerateArray().Select(Read)];
    }

    private static TriageVignette Read(JsonElement row) => new(
        row.GetProperty("name").GetString()!,
        Conditions(row).Aggregate(Facts(row, Base(row)), (person, condition) => person.WithCondition(condition)),
        Vocabulary<Triage>.TryParse(row.GetProperty("triage").GetString()!, out var triage) ? triage : throw new FormatException("This is no triage."),
        row.TryGetProperty("rule", out var rule) ? rule.GetString() : null,
        row.TryGetProperty("without", out var without) ? without.GetString() : null,
        row.TryGetProperty("questionsFirst", out var first) ? first.GetBoolean() : null);

    private static HealthProfile Base(JsonElement row)
    {
        var score = row.TryGetProperty("score", out var points) ? points.GetInt32() : 3;
        var days = row.TryGetProperty("days", out var count) ? count.GetInt32() : 200;
        var person = row.GetProperty("base").GetString() switch
        {
            "back" => TestPeople.InPain(BodyRegion.LowerBack, score, days),
            "mid-back" => TestPeople.InPain(BodyRegion.UpperBack, score, days),
            "man" => TestPeople.Man,
            "woman" => TestPeople.Woman,
            "nobody" => HealthProfile.Empty,
            var region => TestPeople.InPain(TestConditions.Parse<BodyRegion>(region!), score, days),
        };
        return Conditions(row).Length == 0 ? person : person.WithStatus("no-known-condition", FactStatus.NotAsked).With("no-other-condition", true);
    }

    private static HealthProfile Facts(JsonElement row, HealthProfile person) =>
        (row.TryGetProperty("facts", out var facts) ? facts : Nothing).EnumerateObject().Aggregate(person, (known, fact) => fact.Value.ValueKind switch
        {
            JsonValueKind.Number => known.With(fact.Name, fact.Value.GetInt32()),
            JsonValueKind.Object => Dated(known, fact.Name, fact.Value.GetProperty("value"), TestPeople.DaysAgo(fact.Value.GetProperty("daysAgo").GetInt32())),
            JsonValueKind.String when Vocabulary<FactStatus>.TryParse(fact.Value.GetString()!, out var status) => known.WithStatus(fact.Name, status),
            JsonValueKind.String => known.With(fact.Name, fact.Value.GetString()!),
            _ => known.With(fact.Name, fact.Value.GetBoolean()),
        });

    private static HealthProfile Dated(HealthProfile known, string id, JsonElement value, DateOnly on) =>
        value.ValueKind is JsonValueKind.Number ? known.With(id, value.GetInt32(), on) : known.With(id, value.GetBoolean(), on);

    private static ReportedCondition[] Conditions(JsonElement row) =>
        row.TryGetProperty("conditions", out var conditions) ? [.. conditions.EnumerateArray().Select(TestConditions.Read)] : [];
}
