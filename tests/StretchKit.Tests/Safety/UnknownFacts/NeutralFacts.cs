using System.Text.Json;
using System.Text.Json.Nodes;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Safety.UnknownFacts;

/// <summary>The neutral facts of the suite as facts of our vocabulary, of the same kind and range.</summary>
internal static class NeutralFacts
{
    private static readonly Dictionary<string, string> Facts = new(StringComparer.Ordinal)
    {
        ["flag-a"] = "bladder-change",
        ["flag-b"] = "bowel-change",
        ["flag-c"] = "saddle-numbness",
        ["flag-d"] = "both-legs-weak",
        ["flag-e"] = "eye-emergency",
        ["flag-f"] = "hernia-lump-hard",
        ["score"] = "pain-score-now",
        ["years"] = "back-pain-onset-age",
        ["color"] = "sex-at-birth",
    };

    private static readonly Dictionary<string, string> Choices = new(StringComparer.Ordinal)
    {
        ["red"] = "female",
        ["green"] = "male",
        ["blue"] = "intersex",
    };

    /// <summary>Gives the neutral name of one of our facts.</summary>
    public static string NameOf(string factId) => Facts.Single(pair => pair.Value == factId).Key;

    /// <summary>Gives our definition of a neutral fact.</summary>
    public static FactDefinition Find(string neutral) => FactVocabulary.Find(Facts[neutral])!;

    /// <summary>Writes a neutral expression with our names.</summary>
    public static JsonNode Translate(JsonNode expression) => expression switch
    {
        JsonValue value when value.GetValueKind() is JsonValueKind.String => JsonValue.Create(Ours(value.GetValue<string>())),
        JsonValue value => value.DeepClone(),
        JsonArray array => new JsonArray([.. array.Select(part => Translate(part!))]),
        _ => new JsonObject(expression.AsObject().Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Translate(part.Value!)))),
    };

    /// <summary>Makes a person who gave these answers.</summary>
    public static HealthProfile Person(JsonElement given) => HealthProfile.Of(given.EnumerateObject().Select(Answer), [], [], []);

    private static HealthFact Answer(JsonProperty given)
    {
        var isStatus = given.Value.ValueKind is JsonValueKind.Object;
        var answer = !isStatus ? given.Value : given.Value.TryGetProperty("was", out var was) ? was : default;
        return new()
        {
            Id = Facts[given.Name],
            Status = isStatus ? Status(given.Value) : FactStatus.Known,
            YesNo = answer.ValueKind is JsonValueKind.True or JsonValueKind.False ? answer.GetBoolean() : null,
            Number = answer.ValueKind is JsonValueKind.Number ? answer.GetInt32() : null,
            Choice = answer.ValueKind is JsonValueKind.String ? Choices[answer.GetString()!] : null,
        };
    }

    private static FactStatus Status(JsonElement answer) =>
        Vocabulary<FactStatus>.TryParse(answer.GetProperty("status").GetString()!, out var status) ? status : throw new FormatException("This is no status.");

    private static string Ours(string text) => Facts.GetValueOrDefault(text) ?? Choices.GetValueOrDefault(text) ?? text;
}
