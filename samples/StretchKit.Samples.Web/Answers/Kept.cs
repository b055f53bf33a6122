using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Answers with what browsers and proxies may keep: it says nothing about the person who asks.</summary>
internal static class Kept
{
    private const string ForADay = "public, max-age=86400";

    /// <summary>Answers with bytes of a media type; the tag is weak where the server may compress them on the way.</summary>
    public static FileContentHttpResult Of(HttpResponse response, byte[] utf8, string mediaType, bool mayBeCompressed)
    {
        response.Headers.CacheControl = ForADay;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(utf8).AsSpan(0, 12))}\"";
        return TypedResults.Bytes(utf8, mediaType, entityTag: new EntityTagHeaderValue(tag, mayBeCompressed));
    }
}
