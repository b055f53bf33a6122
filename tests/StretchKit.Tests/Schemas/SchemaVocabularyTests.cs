using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Schemas;

/// <summary>
/// The lists in the schemas are those of the code. After a change of a vocabulary run the tests once with
/// <c>STRETCHKIT_APPROVE=1</c>: the lists in the schemas are written anew.
/// </summary>
public class SchemaVocabularyTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("catalog")]
    [InlineData("profile")]
    [InlineData("rules")]
    public void Schema_ListsAndAnswers_AreThoseOfTheCode(string name)
    {
        var path = SchemaCheck.Paths[name];
        var schema = JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();
        var published = schema.ToJsonString(Indented) + "\n";

        Fill(schema, name);

        var expected = schema.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        published.Should().Be(expected, "the vocabularies changed; run once with STRETCHKIT_APPROVE=1");
    }

    [Theory]
    [InlineData("catalog")]
    [InlineData("profile")]
    [InlineData("rules")]
    public void Schema_EveryProperty_IsClosedAndExplained(string name)
    {
        var schema = JsonNode.Parse(File.ReadAllBytes(SchemaCheck.Paths[name]))!;

        var open = Objects(schema).Where(node => node.ContainsKey("properties") && node["type"]?.ToString() == "object" && node["additionalProperties"]?.ToString() != "false");

        open.Select(node => node.GetPath()).Should().BeEmpty();
        schema["title"].Should().NotBeNull();
        schema["description"].Should().NotBeNull();
        schema["$defs"]!.AsObject().Where(pair => pair.Value!["enum"] is not null).Should().OnlyContain(pair => pair.Value!["title"] != null || pair.Value!["description"] != null);
    }

    private static void Fill(JsonObject schema, string name)
    {
        var definitions = schema["$defs"]!.AsObject();
        foreach (var (_, definition, values) in SchemaVocabulary.Lists.Where(list => list.Schema == name))
        {
            definitions[definition]!["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        }

        foreach (var (_, definition, node) in SchemaVocabulary.Objects.Where(one => one.Schema == name))
        {
            definitions[definition] = node.DeepClone();
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Objects(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
