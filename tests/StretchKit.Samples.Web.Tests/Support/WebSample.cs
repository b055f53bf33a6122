using System.Net.Http.Headers;
using System.Text;

namespace StretchKit.Samples.Web.Tests.Support;

/// <summary>The running sample, shared by the tests of one class.</summary>
public sealed class WebSample : IDisposable
{
    private readonly LogBook _log = new();

    private readonly SampleFactory _factory;

    public WebSample()
    {
        _factory = new(_log);
        Client = _factory.CreateClient();
        Shapes = new(_factory.Services);
    }

    public HttpClient Client { get; }

    internal Shapes Shapes { get; }

    public IServiceProvider Services => _factory.Services;

    public IEnumerable<string> LogLines => _log.Lines;

    public Task<HttpResponseMessage> PostAsync(string path, string json, string? language = null) =>
        SendAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), language);

    public async Task<HttpResponseMessage> SendAsync(string path, HttpContent? content, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (language is not null)
        {
            request.Headers.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse(language));
        }

        return await Client.SendAsync(request);
    }

    public async Task<ProblemAnswer> PostFaultyAsync(string path, string json) => await ProblemAnswer.ReadAsync(await PostAsync(path, json));

    public async Task<ProblemAnswer> GetFaultyAsync(string path) => await ProblemAnswer.ReadAsync(await Client.GetAsync(path));

    public void Dispose() => _factory.Dispose();
}
