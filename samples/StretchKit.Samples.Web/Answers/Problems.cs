using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Answers;

/// <summary>The problems this sample answers with.</summary>
internal static class Problems
{
    public static ProblemHttpResult Faults(IReadOnlyList<Fault> faults) => TypedResults.Problem(new RequestProblem
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "The request cannot be used.",
        Detail = faults.Count == 1 ? "There is 1 fault: see errors." : string.Create(CultureInfo.InvariantCulture, $"There are {faults.Count} faults: see errors."),
        Errors = faults,
    });

    public static ProblemHttpResult UnknownStretch(string id, string? nearest) => Unknown("stretch", id, nearest, "/stretches");

    public static ProblemHttpResult UnknownAssessment(string id, string? nearest) => Unknown("self-assessment", id, nearest, "/assessments");

    public static ProblemHttpResult Refused(int status) => TypedResults.Problem(statusCode: status);

    /// <summary>Says of a plain status code what would help.</summary>
    public static string? Help(int? status) => status switch
    {
        StatusCodes.Status404NotFound => "GET / lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "The Allow header names the methods; GET / lists what there is.",
        StatusCodes.Status413PayloadTooLarge => string.Create(CultureInfo.InvariantCulture, $"Send at most {RequestLimits.BodyBytes / 1024} KB."),
        StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json in UTF-8, not compressed.",
        StatusCodes.Status500InternalServerError => "The fault is here, not in the request.",
        _ => null,
    };

    private static ProblemHttpResult Unknown(string what, string id, string? nearest, string list)
    {
        var problem = new ProblemDetails
        {
            Status = StatusCodes.Status404NotFound,
            Title = $"There is no such {what}.",
            Detail = $"There is no {what} {Quoted.Text(id)}; {(nearest is null ? $"GET {list} lists them all." : $"did you mean '{nearest}'?")}",
        };
        if (nearest is not null)
        {
            problem.Extensions["nearestName"] = nearest;
        }

        return TypedResults.Problem(problem);
    }
}
