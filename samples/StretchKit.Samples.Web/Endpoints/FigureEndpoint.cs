using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using StretchKit.Catalog;
using StretchKit.Figures;
using StretchKit.Samples.Web.Answers;
using StretchKit.Samples.Web.OpenApi;
using StretchKit.Samples.Web.Requests;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Draws a stretch.</summary>
internal static class FigureEndpoint
{
    public static void MapFigures(this IEndpointRouteBuilder app) =>
        app.MapGet("/stretches/{id}/figure.svg", Draw)
            .WithName(FigureLinks.Endpoint)
            .WithSummary("Draws one stretch")
            .WithDescription(
                "Draws one stretch as SVG, found by its id or by an old id that it replaces. The picture may be kept for a day and asked for "
                + "again with If-None-Match. Title and description are in the language of the request. A stretch without a pose gets a "
                + "placeholder that says so.")
            .Produces<string>(StatusCodes.Status200OK, Picture.MediaType)
            .DescribeKept()
            .Produces<RequestProblem>(StatusCodes.Status400BadRequest, ApiEndpoints.ProblemType)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithTags(Tags.Stretches);

    private static Results<FileContentHttpResult, ProblemHttpResult> Draw(
        [Description("The id of the stretch, or an old one.")] string id, HttpRequest request, HttpResponse response, IStretchCatalog catalog)
    {
        if (StretchNames.Find(catalog, id) is not { } stretch)
        {
            return Problems.UnknownStretch(id, StretchNames.Nearest(catalog, id));
        }

        var query = FigureQuery.Read(request.Query);
        return query.Faults.Count == 0
            ? Picture.Of(response, FigureRenderer.Draw(stretch, query.Options))
            : Problems.Faults(query.Faults);
    }
}
