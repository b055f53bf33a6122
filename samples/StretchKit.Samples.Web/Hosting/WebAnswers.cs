using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>Sets up how the sample reads requests and answers them.</summary>
internal static class WebAnswers
{
    public static void AddWebAnswers(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = RequestLimits.BodyBytes;
        });
        builder.Services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions));
        builder.Services.Configure<RequestLocalizationOptions>(Languages.Configure);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
            context.ProblemDetails.Detail ??= Problems.Help(context.ProblemDetails.Status));
        builder.Services.AddResponseCompression();
        builder.Services.AddExceptionHandler<QuietExceptionHandler>();
        builder.Services.AddSingleton(provider => new BodyReader(provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));
        builder.Services.AddSingleton(provider => new DocumentWriter(provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));
        builder.Services.AddOpenApi(ApiDescription.Configure);
    }

    public static void UseWebAnswers(this WebApplication app)
    {
        app.Use(AnswerHeaders.RunAsync);
        app.UseResponseCompression();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(HeadRequests.RunAsync);
        app.UseRequestLocalization();

        // Routing comes after HEAD has become GET.
        app.UseRouting();
    }

    private static void ConfigureJson(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.WriteIndented = true;
        options.NewLine = "\n";
        options.Converters.Add(new NameConverterFactory());
        options.Converters.Add(new FocusTargetConverter());
        options.TypeInfoResolverChain.Insert(0, WebJson.Default);
    }
}
