using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Requests;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Shows requests, and answers that were really given, cut to the first item of each list.</summary>
internal sealed class ExampleTransformer(
    IStretchCatalog catalog, IRoutineComposer composer, ISafetyEvaluator evaluator, BodyReader reader, IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string FaultyRoutine = """{ "minutes": 90, "focus": ["lower-bak"], "surfce": "bed" }""";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        switch (operation.OperationId)
        {
            case "composeRoutine":
                ShowRequests(operation, Examples.Routines);
                ShowAnswer(operation, StretchKitJson.Write(composer.Compose(new() { Time = TimeSpan.FromMinutes(15) }, cancellationToken)));
                ShowFaults(operation);
                break;
            case "checkSafety":
                ShowRequests(operation, Examples.SafetyChecks);
                ShowAnswer(operation, StretchKitJson.Write(evaluator.Evaluate(HealthProfile.Empty)));
                break;
            case "drawStretch":
                Show(operation, "200", "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk\" viewBox=\"...\">...</svg>");
                break;
            default:
                ShowAnswer(operation, StretchKitJson.Write(catalog.Stretches.Take(1)));
                break;
        }

        return Task.CompletedTask;
    }

    private static void ShowRequests(OpenApiOperation operation, IReadOnlyDictionary<string, (string Summary, string Json)> examples)
    {
        if (operation.RequestBody is OpenApiRequestBody body)
        {
            body.Required = true;
            body.Content![Answer.MediaType].Examples = examples.ToDictionary(
                example => example.Key,
                IOpenApiExample (example) => new OpenApiExample { Summary = example.Value.Summary, Value = JsonNode.Parse(example.Value.Json) },
                StringComparer.Ordinal);
        }
    }

    private static void ShowAnswer(OpenApiOperation operation, byte[] utf8) => Show(operation, "200", FirstItems(JsonNode.Parse(utf8)));

    private void ShowFaults(OpenApiOperation operation)
    {
        var body = reader.Read<RoutineBody>(System.Text.Encoding.UTF8.GetBytes(FaultyRoutine));
        _ = new RoutineReader(body, catalog, default).Read();
        var problem = Problems.Faults(body.Faults.InOrder).ProblemDetails;
        Show(operation, "400", JsonSerializer.SerializeToNode(problem, json.Value.SerializerOptions.GetTypeInfo(problem.GetType())));
    }

    private static void Show(OpenApiOperation operation, string status, JsonNode? example)
    {
        foreach (var content in operation.Responses![status].Content!.Values)
        {
            content.Example = example;
        }
    }

    private static JsonNode? FirstItems(JsonNode? node) => node switch
    {
        JsonArray items => new JsonArray([.. items.Take(1).Select(FirstItems)]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, FirstItems(member.Value)))),
        _ => node?.DeepClone(),
    };
}
