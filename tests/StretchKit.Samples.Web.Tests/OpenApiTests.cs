using System.Text.Json.Nodes;
using StretchKit.Composition;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class OpenApiTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task GetOpenApi_Always_NamesEveryPathWithItsAnswers()
    {
        var document = await ReadAsync();

        document["openapi"]!.GetValue<string>().Should().StartWith("3.1");
        Answers(document).Should().BeEquivalentTo(
            "post /routines 200 400 413 415", "post /safety-checks 200 400 413 415", "post /pain-reports 200 400 413 415",
            "get /stretches 200 304 400", "get /stretches/{id} 200 304 404", "get /stretches/{id}/figure.svg 200 304 400 404",
            "get /assessments 200 304", "get /assessments/{id} 200 304 404", "get /guidance 200 304 400");
    }

    [Fact]
    public async Task GetOpenApi_EveryReference_Leads()
    {
        var document = await ReadAsync();

        var schemas = document["components"]!["schemas"]!.AsObject();
        References(document).Distinct().Should().OnlyContain(reference => schemas.ContainsKey(reference.Replace("#/components/schemas/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task GetOpenApi_BodyOfARoutine_DescribesEveryProperty()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        var body = schemas["RoutineBody"]!;
        body["properties"]!.AsObject().Select(property => property.Key).Should().BeEquivalentTo(
            "minutes", "seconds", "focus", "context", "surface", "equipment", "positions", "side", "release", "include", "exclude", "seed", "profile",
            "focusWeights", "moreOn", "warmUp", "likes", "dislikes", "done", "workLimit", "explain", "swap", "lock", "easier", "harder", "notToday", "thenSeconds",
            "minutesSinceWaking", "minutesSinceMeal", "powerActivityNext", "followAssessments", "moreForTighterSide");
        body["properties"]!.AsObject().Should().OnlyContain(property => property.Value!.ToJsonString().Contains("\"description\""));
        body["properties"]!["minutes"]!["maximum"]!.GetValue<int>().Should().Be(60);
        body["properties"]!["focus"]!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal(FocusTarget.Names);
        body["properties"]!["positions"]!.ToJsonString().Should().ContainAny("hook-lying", "BodyPosition");
        body["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task GetOpenApi_BodyOfAPainReport_DescribesEveryPropertyAndNoOther()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        var body = schemas["PainReportBody"]!;
        body["properties"]!.AsObject().Select(property => property.Key).Should().BeEquivalentTo(
            "profile", "when", "stretch", "region", "side", "score", "scoreBefore", "minutes", "sharp", "sharpBefore", "tingles", "tinglingMinutes", "spreads", "drawsBack",
            "settledOnEasing", "sorenessOnly", "timesEased", "stretchesStopped", "signs", "fromClinician", "recordedOn");
        body["properties"]!.AsObject().Should().OnlyContain(property => property.Value!.ToJsonString().Contains("\"description\""));
        body["properties"]!["score"]!["maximum"]!.GetValue<int>().Should().Be(10);
        body["properties"]!["signs"]!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal(WarningSigns.All);
        body["properties"]!["recordedOn"]!["format"]!.GetValue<string>().Should().Be("date");
        body["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Theory]
    [InlineData("/routines", 4)]
    [InlineData("/safety-checks", 2)]
    [InlineData("/pain-reports", 3)]
    public async Task GetOpenApi_EveryExampleOfARequest_IsAnswered(string path, int count)
    {
        var document = await ReadAsync();

        var examples = document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
        examples.Should().HaveCount(count);
        foreach (var example in examples)
        {
            (await sample.PostAsync(path, example.Value!["value"]!.ToJsonString())).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task GetOpenApi_EveryAnswer_ShowsAnExample()
    {
        var document = await ReadAsync();

        foreach (var operation in Operations(document))
        {
            operation.Value["responses"]!["200"]!["content"]!.AsObject().Single().Value!["example"].Should().NotBeNull(operation.Key);
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode>> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select KeyValuePair.Create($"{operation.Key} {path.Key}", operation.Value!);

    private static IEnumerable<string> Answers(JsonNode document) =>
        Operations(document).Select(operation => $"{operation.Key} {string.Join(' ', operation.Value["responses"]!.AsObject().Select(answer => answer.Key))}");

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private async Task<JsonNode> ReadAsync() => JsonNode.Parse(await sample.Client.GetStringAsync("/openapi/v1.json"))!;
}
