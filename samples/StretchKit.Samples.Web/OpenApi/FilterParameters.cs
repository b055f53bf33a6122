using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StretchKit.Anatomy;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Vocabulary;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Describes the filters of the list of stretches, which its handler reads itself to report every fault.</summary>
internal static class FilterParameters
{
    public static Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId == "listStretches")
        {
            operation.Parameters =
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
        }
        else if (operation.OperationId == "getStretch" && operation.Parameters?[0] is OpenApiParameter id)
        {
            id.Example = "knee-to-chest";
        }

        return Task.CompletedTask;
    }

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
