using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Answers with a picture.</summary>
internal static class Picture
{
    public const string MediaType = "image/svg+xml";

    /// <summary>A figure opened on its own may use its style sheet and nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static FileContentHttpResult Of(HttpResponse response, string svg)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        return Kept.Of(response, Encoding.UTF8.GetBytes(svg), MediaType + "; charset=utf-8", mayBeCompressed: false);
    }
}
