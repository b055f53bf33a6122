using Microsoft.AspNetCore.Diagnostics;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>
/// Answers an exception with a problem. The log gets its type and stack but not its message, which may quote what a
/// person said of their health.
/// </summary>
internal sealed partial class QuietExceptionHandler(IProblemDetailsService problems, ILogger<QuietExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var status = exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError;
        if (status == StatusCodes.Status500InternalServerError)
        {
            LogFault(exception.GetType().FullName, exception.StackTrace);
        }

        httpContext.Response.StatusCode = status;
        await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = { Status = status } });
        return true;
    }

    [LoggerMessage(LogLevel.Error, "Unhandled {Type}\n{Stack}")]
    private partial void LogFault(string? type, string? stack);
}
