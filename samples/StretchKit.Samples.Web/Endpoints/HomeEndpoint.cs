using System.Net.Mime;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Says what this is, with links.</summary>
internal static class HomeEndpoint
{
    private static readonly string Page = Read();

    public static void MapHome(this IEndpointRouteBuilder app) =>
        app.MapGet("/", () => TypedResults.Text(Page, MediaTypeNames.Text.Html, System.Text.Encoding.UTF8)).ExcludeFromDescription();

    private static string Read()
    {
        using var page = new StreamReader(typeof(HomeEndpoint).Assembly.GetManifestResourceStream("Home.html")!);
        return page.ReadToEnd();
    }
}
