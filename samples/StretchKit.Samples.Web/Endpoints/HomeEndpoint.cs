using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Says what this is, with links.</summary>
internal static class HomeEndpoint
{
    private static readonly string Page = Read();

    public static void MapHome(this IEndpointRouteBuilder app) =>
        app.MapGet("/", (HttpRequest request) => TypedResults.Text(PageFor(request), MediaTypeNames.Text.Html, Encoding.UTF8)).ExcludeFromDescription();

    /// <summary>Gives the page with an example that works as it stands: it names the address the page was asked at.</summary>
    private static string PageFor(HttpRequest request) =>
        Page.Replace("{address}", HtmlEncoder.Default.Encode($"{request.Scheme}://{request.Host}{request.PathBase}"), StringComparison.Ordinal);

    private static string Read()
    {
        using var page = new StreamReader(typeof(HomeEndpoint).Assembly.GetManifestResourceStream("Home.html")!);
        return page.ReadToEnd();
    }
}
