using Microsoft.Net.Http.Headers;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Takes the bytes of a body, if it is JSON in UTF-8 of a sensible size.</summary>
internal static class BodyBytes
{
    /// <summary>Gives the bytes, or the status code that refuses them.</summary>
    public static async Task<(byte[] Bytes, int? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!IsJson(request))
        {
            return ([], StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > RequestLimits.BodyBytes)
        {
            return ([], StatusCodes.Status413PayloadTooLarge);
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var count = await request.Body.ReadAsync(buffer, cancellation); count > 0; count = await request.Body.ReadAsync(buffer, cancellation))
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > RequestLimits.BodyBytes)
            {
                return ([], StatusCodes.Status413PayloadTooLarge);
            }
        }

        return (bytes.ToArray(), null);
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(encoding => string.IsNullOrEmpty(encoding) || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase));
}
