using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Describes everything that has a closed list of names as text with that list.</summary>
internal static class NameSchemas
{
    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var names = NamesOf.Type(Nullable.GetUnderlyingType(type) ?? type);
        if (names.Count > 0)
        {
            schema.Type = JsonSchemaType.String;
            schema.Properties?.Clear();
            schema.Required?.Clear();
            schema.Enum = [.. names.Select(name => (JsonNode)name)];
        }

        // The generator leaves the items of a list that may be null undescribed.
        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item } && NamesOf.Type(item) is { Count: > 0 } itemNames)
        {
            schema.Items ??= new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. itemNames.Select(name => (JsonNode)name)] };
        }

        return Task.CompletedTask;
    }
}
