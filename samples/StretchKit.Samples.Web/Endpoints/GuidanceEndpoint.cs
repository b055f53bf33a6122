using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Shows the advice that is not about one stretch.</summary>
internal static class GuidanceEndpoint
{
    public static void MapGuidance(this IEndpointRouteBuilder app) =>
        app.MapGet("/guidance", List)
            .DescribeAnswer<GuidanceDocument>("listGuidance", "Lists advice that is not about one stretch", """
                Lists when to stop and to seek help, sitting days, causes, benefits and timing, each with its sources. Claims
                that evidence contradicts come only with `kind=claim`: each says so, with what evidence says instead. A filter
                may be given several times, or with commas: then one of its values is enough.
                """)
            .DescribeKept()
            .Produces<RequestProblem>(StatusCodes.Status400BadRequest, ApiEndpoints.ProblemType)
            .WithTags(Tags.Guidance);

    private static Results<FileContentHttpResult, ProblemHttpResult> List(HttpRequest request, HttpResponse response, DocumentWriter documents)
    {
        var query = GuidanceQuery.Read(request.Query);
        return query.Faults.Count == 0
            ? Answer.With(response, documents.Write(new GuidanceDocument { Notes = [.. query.Notes().Select(note => GuidanceNoteDocument.Of(note, CultureInfo.CurrentUICulture))] }))
            : Problems.Faults(query.Faults);
    }
}
