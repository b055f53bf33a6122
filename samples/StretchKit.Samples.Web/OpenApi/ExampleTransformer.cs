using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Guidance;
using StretchKit.Safety;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Requests;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Shows requests, and answers that were really given, cut to the first item of each list.</summary>
internal sealed class ExampleTransformer(
    IStretchCatalog catalog, IRoutineComposer composer, ISafetyEvaluator evaluator, BodyReader reader, DocumentWriter documents, LinkGenerator links, IOptions<JsonOptions> json)
    : IOpenApiOperationTransformer
{
    private const string FaultyRoutine = """{ "minutes": 90, "focus": ["lower-bak"], "surfce": "bed" }""";

    private const string FaultyReport = """{ "when": "durng", "score": 11, "signs": ["sadle-numbness"] }""";

    /// <summary>The day that the examples of requests speak of.</summary>
    private static readonly DateOnly Day = new(2026, 11, 20);

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        switch (operation.OperationId)
        {
            case "composeRoutine":
                ShowRequests(operation, Examples.Routines);
                ShowAnswer(operation, StretchKitJson.Write(composer.Compose(new() { Time = TimeSpan.FromMinutes(15) }, cancellationToken)));
                ShowFaults<RoutineBody>(operation, FaultyRoutine, body => new RoutineReader(body, catalog, Day).Read());
                break;
            case "checkSafety":
                ShowRequests(operation, Examples.SafetyChecks);
                ShowAnswer(operation, StretchKitJson.Write(evaluator.Evaluate(HealthProfile.Empty)));
                break;
            case "respondToPain":
                ShowRequests(operation, Examples.PainReports);
                ShowAnswer(operation, documents.Write(PainAdviceDocument.Of(Advice(), Day, CultureInfo.InvariantCulture)));
                ShowFaults<PainReportBody>(operation, FaultyReport, body => new PainReportReader(body, catalog, Day).Read());
                break;
            case "drawStretch":
                Show(operation, "200", "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk\" viewBox=\"...\">...</svg>");
                break;
            case "listAssessments":
                ShowAnswer(operation, documents.Write(new AssessmentsDocument { Assessments = [FirstAssessment()] }));
                break;
            case "getAssessment":
                ShowAnswer(operation, documents.Write(FirstAssessment()));
                break;
            case "listGuidance":
                ShowAnswer(operation, documents.Write(new GuidanceDocument { Notes = [GuidanceNoteDocument.Of(GuidanceLibrary.All[0], CultureInfo.InvariantCulture)] }));
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

    private void ShowFaults<T>(OpenApiOperation operation, string faulty, Action<RequestBody<T>> read)
        where T : class, new()
    {
        var body = reader.Read<T>(System.Text.Encoding.UTF8.GetBytes(faulty));
        read(body);
        var problem = Problems.Faults(body.Faults.InOrder).ProblemDetails;
        Show(operation, "400", JsonSerializer.SerializeToNode(problem, json.Value.SerializerOptions.GetTypeInfo(problem.GetType())));
    }

    private PainAdvice Advice() =>
        evaluator.Respond(HealthProfile.Empty, PainReport.During(catalog.Stretches[0].Id) with { Score = 4, ScoreBefore = 1, Spreads = true, RecordedOn = Day });

    private AssessmentDocument FirstAssessment() => AssessmentDocument.Of(SelfAssessment.All[0], CultureInfo.InvariantCulture, stretch => links.FigureOf(stretch));

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
