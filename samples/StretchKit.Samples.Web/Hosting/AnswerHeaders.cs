using Microsoft.Net.Http.Headers;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>The headers that every answer carries. What a person gets on a POST is health data, so nobody keeps it.</summary>
internal static class AnswerHeaders
{
    public static Task RunAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = HeaderNames.AcceptLanguage;
        if (HttpMethods.IsPost(context.Request.Method))
        {
            headers.CacheControl = "no-store";
        }

        // There is one form of each answer. With another wish in the way, a problem would shrink to a line of plain text.
        context.Request.Headers.Remove(HeaderNames.Accept);
        return next(context);
    }
}
