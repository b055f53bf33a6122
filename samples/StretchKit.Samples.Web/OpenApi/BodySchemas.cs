using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Says that a body with a property nobody knows is refused, and which names a list of plain text takes.</summary>
internal static class BodySchemas
{
    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { Name: "signs" } property && property.DeclaringType == typeof(PainReportBody))
        {
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. WarningSigns.All.Select(name => (JsonNode)name)] };
        }
        else if (context.JsonTypeInfo.Type.IsSubclassOf(typeof(PersonBody)))
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        return Task.CompletedTask;
    }
}
