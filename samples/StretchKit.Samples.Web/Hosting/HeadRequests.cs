namespace StretchKit.Samples.Web.Hosting;

/// <summary>Lets HEAD take the way of GET; the server sends no body for it.</summary>
internal static class HeadRequests
{
    public static Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
            context.Response.Body = Stream.Null;
        }

        return next(context);
    }
}
