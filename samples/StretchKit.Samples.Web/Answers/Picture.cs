using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Answers with a picture that browsers and proxies may keep: it says nothing about the person who asks.</summary>
internal static class Picture
{
    public const string MediaType = "image/svg+xml";

    private const string Kept = "public, max-age=86400";

    /// <summary>A figure opened on its own may use its style sheet and nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static FileContentHttpResult Of(HttpResponse response, string svg)
    {
        var utf8 = Encoding.UTF8.GetBytes(svg);
        response.Headers.CacheControl = Kept;
        response.Headers.ContentSecurityPolicy = Policy;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(utf8).AsSpan(0, 12))}\"";
        return TypedResults.Bytes(utf8, MediaType + "; charset=utf-8", entityTag: new EntityTagHeaderValue(tag));
    }
}
