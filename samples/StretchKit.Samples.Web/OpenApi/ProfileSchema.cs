using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Describes the profile in a request: its outline, and where its own description is.</summary>
internal static class ProfileSchema
{
    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(JsonElement) || context.JsonTypeInfo.Type == typeof(JsonElement?))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Required = new HashSet<string>(StringComparer.Ordinal) { "format", "recordedOn" };
            schema.AdditionalPropertiesAllowed = false;
            schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["$schema"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "For editors; not read." },
                ["format"] = new OpenApiSchema { Type = JsonSchemaType.String, Const = "stretchkit-profile/1" },
                ["recordedOn"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date", Description = "The day of every answer that carries none of its own." },
                ["facts"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Answers under fact ids: a plain value, or an object with value or status, on and source." },
                ["pains"] = Items("Pains that are there now: region, side, score, since, on, source."),
                ["conditions"] = Items("Stated conditions: id, side, muscle, since, details, on, source."),
                ["movements"] = Items("What is recorded of kinds of movement: mechanism, finding, on, source."),
            };
            schema.Examples = [JsonNode.Parse(Examples.Profile)!];
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Items(string description) =>
        new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object }, Description = description };
}
