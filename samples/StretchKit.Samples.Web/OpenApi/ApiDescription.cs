using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>Describes the sample as a whole, and puts the transformers in order.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "StretchKit web sample",
                Version = typeof(StretchKitOptions).Assembly.GetName().Version!.ToString(3),
                Description = "Good, safe stretching routines. Information, not medical advice; no clinician has reviewed it yet. "
                    + "Texts are in the language of Accept-Language, English where it is not known; ids never change with it.",
                License = new() { Name = "MIT", Identifier = "MIT" },
            };
            document.Servers = [new() { Url = "/" }];

            // An empty requirement says that nobody has to prove who they are.
            document.Security = [[]];
            document.Tags = new HashSet<OpenApiTag>
            {
                new() { Name = Tags.Routines, Description = "Good, safe sequences of stretches." },
                new() { Name = Tags.Safety, Description = "What is safe for a person, what must be asked, and what to do about pain." },
                new() { Name = Tags.Stretches, Description = "The catalogue." },
                new() { Name = Tags.Assessments, Description = "Small tests that tell where to begin." },
                new() { Name = Tags.Guidance, Description = "Advice that is not about one stretch." },
            };
            return Task.CompletedTask;
        });
        options.CreateSchemaReferenceId = type => Nullable.GetUnderlyingType(type.Type) == typeof(JsonElement) || type.Type == typeof(JsonElement)
            ? "HealthProfile"
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddSchemaTransformer(BodySchemas.TransformAsync);
        options.AddSchemaTransformer(NameSchemas.TransformAsync);
        options.AddSchemaTransformer(ProfileSchema.TransformAsync);
        options.AddOperationTransformer(FilterParameters.TransformAsync);
        options.AddOperationTransformer<ExampleTransformer>();
    }
}
