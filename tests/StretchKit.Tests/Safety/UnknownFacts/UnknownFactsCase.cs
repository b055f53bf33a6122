using System.Text.Json;
using System.Text.Json.Nodes;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.UnknownFacts;

/// <summary>One case of <c>tests/unknown-facts</c>, read by our reader and asked of our engine.</summary>
internal sealed class UnknownFactsCase(JsonElement json)
{
    private static readonly string[] Levels = ["ok", "caution", "modify", "avoid"];

    public string Id => Text("id");

    public PersonFacts Person => PersonFacts.From(NeutralFacts.Person(json.GetProperty("given")), new(), TestPeople.Today);

    public static JsonDocument File(string name) =>
        JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(TestFiles.Repository, "tests", "unknown-facts", name)));

    public static IReadOnlyDictionary<string, UnknownFactsCase> All(string name)
    {
        using var file = File(name);
        return file.RootElement.GetProperty("cases").Clone().EnumerateArray().Select(one => new UnknownFactsCase(one)).ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    public string Text(string field) => json.GetProperty(field).GetString()!;

    public string? TextOrNull(string field) => json.TryGetProperty(field, out var value) ? value.GetString() : null;

    public IReadOnlyList<string> Texts(string field) => [.. json.GetProperty(field).EnumerateArray().Select(one => one.GetString()!)];

    public Verdict Level(string field) => LevelOf(Text(field));

    /// <summary>Gives the rules of the case, or its one expression as a rule, through our own reader of packs.</summary>
    public RuleBook Book()
    {
        IEnumerable<JsonNode> rules = json.TryGetProperty("rules", out var all)
            ? all.EnumerateArray().Select(rule => Rule(rule.GetProperty("id").GetString()!, rule.GetProperty("when"), rule.GetProperty("level").GetString()!, rule.TryGetProperty("whenUnknown", out var unknown) ? unknown.GetString() : null))
            : [Rule("r1", json.GetProperty("rule"), "avoid", null)];
        var pack = new JsonObject
        {
            ["format"] = "stretchkit-rules/1",
            ["pack"] = new JsonObject { ["id"] = "test.unknown-facts", ["version"] = "1" },
            ["rules"] = new JsonArray([.. rules]),
        };
        var problems = new DiagnosticBag();
        var read = RulePackReader.Read(new(Id, DataFormat.Rules, System.Text.Encoding.UTF8.GetBytes(pack.ToJsonString())), problems, []);
        problems.ThrowIfAny();
        return RuleBook.Of([], [], read.Rules);
    }

    private static JsonObject Rule(string id, JsonElement when, string level, string? whenUnknown)
    {
        var rule = new JsonObject
        {
            ["id"] = id,
            ["person"] = NeutralFacts.Translate(JsonNode.Parse(when.GetRawText())!),
            ["verdict"] = Vocabulary<Verdict>.IdOf(LevelOf(level)),
            ["say"] = "bouncing",
            ["cite"] = new JsonArray("stretchkit-design"),
        };
        if (level == "modify")
        {
            rule["change"] = new JsonArray(new JsonObject { ["holdAtMostSeconds"] = 10 });
        }

        if (whenUnknown is not null)
        {
            rule["whenUnknown"] = Vocabulary<Verdict>.IdOf(LevelOf(whenUnknown));
        }

        return rule;
    }

    private static Verdict LevelOf(string level) => (Verdict)Array.IndexOf(Levels, level);
}
