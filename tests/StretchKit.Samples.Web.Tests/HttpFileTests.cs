using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

/// <summary>The requests that editors offer from the sample's own file.</summary>
public sealed class HttpFileTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task Send_EveryRequestOfTheFile_IsAnsweredAsItsTitleSays()
    {
        var requests = (await File.ReadAllTextAsync(PathOfFile())).Split("### ").Skip(1).ToList();

        requests.Should().HaveCountGreaterThan(20);
        foreach (var text in requests)
        {
            var title = text.Split('\n')[0];
            using var request = Read(text);
            var answer = await sample.Client.SendAsync(request);

            var promised = Regex.Match(title, "\\b[2-5][0-9]{2}\\b", RegexOptions.None, TimeSpan.FromSeconds(1));
            ((int)answer.StatusCode).Should().Be(promised.Success ? int.Parse(promised.Value, CultureInfo.InvariantCulture) : 200, title);
        }
    }

    private static HttpRequestMessage Read(string text)
    {
        var (head, body) = text.ReplaceLineEndings("\n").Split("\n\n", 2) is [var first, var rest] ? (first, rest.Trim()) : (text, "");
        var lines = head.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var target = lines[1].Replace("{{host}}", "", StringComparison.Ordinal).Split(' ');
        var request = new HttpRequestMessage(new(target[0]), target[1]);
        foreach (var header in lines.Skip(2).Select(line => line.Split(": ", 2)))
        {
            if (header[0] == "Content-Type")
            {
                request.Content = new StringContent(body, Encoding.UTF8, header[1]);
            }
            else
            {
                request.Headers.Add(header[0], header[1]);
            }
        }

        return request;
    }

    private static string PathOfFile()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "StretchKit.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException($"StretchKit.sln is not above '{AppContext.BaseDirectory}'.");
        }

        return Path.Combine(root.FullName, "samples", "StretchKit.Samples.Web", "StretchKit.Samples.Web.http");
    }
}
