using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Catalog;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Shows the catalogue: all of it, a part, or one entry.</summary>
internal static class StretchEndpoints
{
    public static void MapStretches(this IEndpointRouteBuilder app)
    {
        app.MapGet("/stretches", List)
            .DescribeAnswer<StretchesDocument>("listStretches", "Lists stretches", """
                Lists the stretches that fit every filter, in the order of their ids. A filter may be given several times, or
                with commas: then one of its values is enough. With a search, only what it finds, the best first, in the
                language of the request.
                """)
            .DescribeKept()
            .Produces<RequestProblem>(StatusCodes.Status400BadRequest, ApiEndpoints.ProblemType)
            .WithTags(Tags.Stretches);
        app.MapGet("/stretches/{id}", Find)
            .DescribeAnswer<StretchesDocument>("getStretch", "Shows one stretch", """
                Shows one stretch, found by its id or by an old id that it replaces; the Content-Location header names the
                id it has now.
                """)
            .DescribeKept()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithTags(Tags.Stretches);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> List(HttpRequest request, HttpResponse response, IStretchCatalog catalog)
    {
        var query = StretchQuery.Read(request.Query);
        return query.Faults.Count == 0
            ? Answer.With(response, Named(query, catalog).Where(query.Fits))
            : Problems.Faults(query.Faults);
    }

    private static IReadOnlyList<Stretch> Named(StretchQuery query, IStretchCatalog catalog) =>
        query.Search is { } text ? catalog.Search(text, CultureInfo.CurrentUICulture, RequestLimits.Found) : catalog.Stretches;

    private static Results<FileContentHttpResult, ProblemHttpResult> Find(
        [Description("The id of the stretch, or an old one.")] string id, HttpResponse response, IStretchCatalog catalog)
    {
        if (StretchNames.Find(catalog, id) is not { } stretch)
        {
            return Problems.UnknownStretch(id, StretchNames.Nearest(catalog, id));
        }

        response.Headers.ContentLocation = $"/stretches/{stretch.Id}";
        return Answer.With(response, [stretch]);
    }
}
