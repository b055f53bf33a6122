using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StretchKit.Anatomy;
using StretchKit.Figures;
using StretchKit.Guidance;
using StretchKit.Poses;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Vocabulary;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Describes the filters of the lists and the choices of a figure, which their handlers read themselves to report every fault.</summary>
internal static class FilterParameters
{
    public static Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        switch (operation.OperationId)
        {
            case "listStretches":
                operation.Parameters = OfStretches();
                break;
            case "listGuidance":
                operation.Parameters = OfGuidance();
                break;
            case "getStretch":
                ShowId(operation, "knee-to-chest");
                break;
            case "getAssessment":
                ShowId(operation, "floor-reach");
                break;
            case "drawStretch":
                ShowId(operation, "knee-to-chest");
                AddFigureChoices(operation.Parameters!);
                break;
        }

        return Task.CompletedTask;
    }

    private static IList<IOpenApiParameter> OfStretches() =>
    [
        Filter("focus", "A region or a muscle that the stretch works on.", NamesOf.Places),
        Filter("position", "How the body rests while it is done.", Names<BodyPosition>.All),
        Filter("technique", "How it works on the tissue.", Names<StretchTechnique>.All),
        new OpenApiParameter
        {
            Name = "search",
            In = ParameterLocation.Query,
            Description = "What somebody types: names, muscles, places, times; slips of the keyboard are forgiven. Best first.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = RequestLimits.SearchLetters },
            Example = "hamstring strap",
        },
    ];

    private static IList<IOpenApiParameter> OfGuidance() =>
    [
        Filter("topic", "What it is about.", GuidanceLibrary.Topics),
        Filter("kind", "Advice, or claims that evidence contradicts. Default: advice.", Names<GuidanceKind>.All),
    ];

    private static void AddFigureChoices(IList<IOpenApiParameter> parameters)
    {
        parameters.Add(Choice("side", "The side that is worked; the left one is the mirror image. Default right.", Names<BodySide>.All));
        parameters.Add(Choice("theme", "The colors, and how the picture carries them. Default automatic.", Names<FigureTheme>.All));
        parameters.Add(Choice("layout", "What is shown of a movement. Default automatic.", Names<FigureLayout>.All));
        parameters.Add(Choice("build", "The build of the body. Default medium.", Names<BodyBuild>.All));
        parameters.Add(Choice("animate", "Whether a movement moves. Default false.", ["true", "false"]));
    }

    private static void ShowId(OpenApiOperation operation, string example)
    {
        if (operation.Parameters?[0] is OpenApiParameter id)
        {
            id.Example = example;
        }
    }

    private static OpenApiParameter Choice(string name, string description, IReadOnlyList<string> names) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. names.Select(value => (JsonNode)value)] },
    };

    private static OpenApiParameter Filter(string name, string description, IReadOnlyList<string> names) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. names.Select(value => (JsonNode)value)] },
        },
    };
}
