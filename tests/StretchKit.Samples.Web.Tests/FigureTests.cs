using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class FigureTests(WebSample sample) : IClassFixture<WebSample>
{
    private const string Path = "/stretches/half-kneeling-hip-flexor/figure.svg";

    [Fact]
    public async Task GetFigure_Known_IsAPictureThatMayBeKept()
    {
        var answer = await sample.Client.GetAsync(Path);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("image/svg+xml; charset=utf-8");
        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=86400");
        answer.Headers.ETag!.IsWeak.Should().BeFalse();
        answer.Headers.Vary.Should().Contain("Accept-Language");
        answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().StartWith("default-src 'none'");
        XElement.Parse(await answer.Content.ReadAsStringAsync()).Name.LocalName.Should().Be("svg");
    }

    [Fact]
    public async Task GetFigure_AskedForAgain_IsNotSentTwice()
    {
        var tag = (await sample.Client.GetAsync(Path)).Headers.ETag!;

        (await AskAsync(Path, tag)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await AskAsync(Path + "?side=left", tag)).StatusCode.Should().Be(HttpStatusCode.OK, "another picture has another tag");
    }

    [Fact]
    public async Task GetFigure_Choices_ChangeThePicture()
    {
        var drawn = new List<string>();
        foreach (var query in new[] { "", "?side=left", "?theme=dark", "?theme=flat-light", "?build=broad", "?layout=single&animate=false" })
        {
            drawn.Add(await sample.Client.GetStringAsync("/stretches/active-isolated-hamstring/figure.svg" + query));
        }

        drawn.Should().OnlyHaveUniqueItems();
        (await sample.Client.GetStringAsync("/stretches/cat-cow/figure.svg?animate=true")).Should().Contain("<animate");
    }

    [Fact]
    public async Task GetFigure_OtherLanguage_HasItsTitle()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse("de"));

        var answer = await sample.Client.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("rechts</title>");
    }

    [Fact]
    public async Task GetFigure_UnknownStretch_IsAProblemWithASuggestion()
    {
        var problem = await sample.GetFaultyAsync("/stretches/cat-cwo/figure.svg");

        problem.Status.Should().Be(404);
        problem.Body.GetProperty("nearestName").GetString().Should().Be("cat-cow");
    }

    [Fact]
    public async Task GetFigure_WrongChoices_ListsEveryFault()
    {
        var problem = await sample.GetFaultyAsync(Path + "?side=lft&theme=drak&animate=yes&colour=%3Cscript%3E");

        problem.Status.Should().Be(400);
        problem.Faults.Should().Equal("SKW6007 side", "SKW6007 theme", "SKW6007 animate", "SKW6002 colour");
        problem.Errors[1].GetProperty("nearestName").GetString().Should().Be("dark");
    }

    private async Task<HttpResponseMessage> AskAsync(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        return await sample.Client.SendAsync(request);
    }
}
