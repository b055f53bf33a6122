using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class HomeTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task GetHome_Always_SaysWhatThisIsAtPhoneWidth()
    {
        var page = await sample.Client.GetStringAsync("/");

        page.Should().Contain("StretchKit").And.Contain("width=device-width").And.Contain("not medical advice");
    }

    [Fact]
    public async Task GetHome_EveryLink_Leads()
    {
        var page = await sample.Client.GetStringAsync("/");

        var links = page.Split("<a href=\"").Skip(1).Select(rest => rest.Split('"')[0]).ToList();
        links.Should().HaveCountGreaterThan(4);
        foreach (var link in links)
        {
            (await sample.Client.GetAsync(link)).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task GetHome_Example_NamesTheAddressThatWasAsked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "stretch.example:8443";

        var page = await (await sample.Client.SendAsync(request)).Content.ReadAsStringAsync();

        page.Should().Contain("curl http://stretch.example:8443/routines").And.NotContain("{address}");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stretches")]
    [InlineData("/stretches/knee-to-chest")]
    [InlineData("/assessments")]
    [InlineData("/assessments/floor-reach")]
    [InlineData("/guidance")]
    [InlineData("/openapi/v1.json")]
    public async Task Head_AnyPage_IsLikeGetWithoutBody(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        var answer = await sample.Client.SendAsync(request);

        answer.EnsureSuccessStatusCode();
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET", "/nope", 404)]
    [InlineData("GET", "/openapi/v2.json", 404)]
    [InlineData("GET", "/routines", 405)]
    [InlineData("DELETE", "/stretches", 405)]
    public async Task Send_WrongAddressOrMethod_IsAProblemThatPointsHome(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Accept.Add(new("text/html"));

        var problem = await ProblemAnswer.ReadAsync(await sample.Client.SendAsync(request));

        problem.Status.Should().Be(status);
        problem.MediaType.Should().Be("application/problem+json");
        problem.Detail.Should().Contain("GET /");
    }
}
