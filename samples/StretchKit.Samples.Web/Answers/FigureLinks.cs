using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Says where the pictures of stretches are.</summary>
internal static class FigureLinks
{
    /// <summary>The name of the endpoint that draws.</summary>
    public const string Endpoint = "drawStretch";

    /// <summary>Gives the path of a picture; in a request below the base that the sample runs at.</summary>
    public static string FigureOf(this LinkGenerator links, StretchId stretch, HttpContext? context = null)
    {
        var values = new RouteValueDictionary { ["id"] = stretch.Value };
        return (context is null ? links.GetPathByName(Endpoint, values) : links.GetPathByName(context, Endpoint, values))!;
    }
}
