using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StretchKit.Samples.Web.Tests.Support;

/// <summary>Reads an answer into the shape that OpenAPI describes, and lets nothing of it go unsaid.</summary>
internal sealed class Shapes(IServiceProvider services)
{
    private readonly JsonSerializerOptions _strict = new(services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
    };

    public async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return JsonSerializer.Deserialize<T>(await answer.Content.ReadAsByteArrayAsync(), _strict)!;
    }
}
