using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Says that a body with a property nobody knows is refused.</summary>
internal static class BodySchemas
{
    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type.IsSubclassOf(typeof(PersonBody)))
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        return Task.CompletedTask;
    }
}
