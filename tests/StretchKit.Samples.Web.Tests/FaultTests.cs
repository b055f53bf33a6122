using System.Net.Http.Headers;
using System.Text;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class FaultTests(WebSample sample) : IClassFixture<WebSample>
{
    [Theory]
    [InlineData("""{ "minutes": 0 }""", "SKW6006 $.minutes")]
    [InlineData("""{ "minutes": 61 }""", "SKW6006 $.minutes")]
    [InlineData("""{ "seconds": 19 }""", "SKW6006 $.seconds")]
    [InlineData("""{ "seconds": 3601 }""", "SKW6006 $.seconds")]
    [InlineData("""{ "minutes": 5, "seconds": 300 }""", "SKW6012 $.seconds")]
    [InlineData("""{ "focus": [] }""", "SKW6004 $")]
    [InlineData("""{ "minutes": null }""", "SKW6004 $")]
    [InlineData("""{ "minutes": "15" }""", "SKW6005 $.minutes")]
    [InlineData("""{ "minutes": 1.5 }""", "SKW6006 $.minutes")]
    [InlineData("""{ "minutes": 99999999999 }""", "SKW6006 $.minutes")]
    [InlineData("""{ "minutes": 5, "minutes": 6 }""", "SKW6003 $.minutes")]
    [InlineData("""{ "minutes": 5, "surfce": "bed" }""", "SKW6002 $.surfce")]
    [InlineData("""{ "minutes": 5, "Surface": "bed" }""", "SKW6002 $.Surface")]
    [InlineData("""{ "minutes": 5, "focus": "hip" }""", "SKW6005 $.focus")]
    [InlineData("""{ "minutes": 5, "focus": ["hipp"] }""", "SKW6007 $.focus[0]")]
    [InlineData("""{ "minutes": 5, "focus": ["hip", null] }""", "SKW6005 $.focus[1]")]
    [InlineData("""{ "minutes": 5, "context": "mornin" }""", "SKW6007 $.context")]
    [InlineData("""{ "minutes": 5, "context": 1 }""", "SKW6005 $.context")]
    [InlineData("""{ "minutes": 5, "surface": "Floor" }""", "SKW6007 $.surface")]
    [InlineData("""{ "minutes": 5, "side": "left,right" }""", "SKW6007 $.side")]
    [InlineData("""{ "minutes": 5, "equipment": ["wal"] }""", "SKW6007 $.equipment[0]")]
    [InlineData("""{ "minutes": 5, "positions": [] }""", "SKW6006 $.positions")]
    [InlineData("""{ "minutes": 5, "positions": ["supin"] }""", "SKW6007 $.positions[0]")]
    [InlineData("""{ "minutes": 5, "release": "yes" }""", "SKW6005 $.release")]
    [InlineData("""{ "minutes": 5, "seed": true }""", "SKW6005 $.seed")]
    [InlineData("""{ "minutes": 5, "include": ["bridge", "knee-to-chst"] }""", "SKW6007 $.include[1]")]
    [InlineData("""{ "minutes": 5, "include": [7, ""] }""", "SKW6005 $.include[0]", "SKW6007 $.include[1]")]
    [InlineData("""{ "minutes": 5, "include": ["bridge"], "exclude": ["plank", "bridge"] }""", "SKW6012 $.exclude[1]")]
    [InlineData("""{ "minutes": 5, "likes": ["bridge"], "dislikes": ["bridge"] }""", "SKW6012 $.dislikes[0]")]
    [InlineData("""{ "minutes": 5, "likes": ["brigde"] }""", "SKW6007 $.likes[0]")]
    [InlineData("""{ "minutes": 5, "done": ["bridge", "brigde:2", "bridge:-1", "bridge:x"] }""", "SKW6006 $.done[0]", "SKW6007 $.done[1]", "SKW6006 $.done[2]", "SKW6006 $.done[3]")]
    [InlineData("""{ "minutes": 5, "focus": ["hip"], "focusWeights": [101] }""", "SKW6006 $.focusWeights[0]")]
    [InlineData("""{ "minutes": 5, "focus": ["hip"], "focusWeights": [1, 2] }""", "SKW6006 $.focusWeights")]
    [InlineData("""{ "minutes": 5, "side": "left", "moreOn": "right" }""", "SKW6012 $.moreOn")]
    [InlineData("""{ "minutes": 5, "workLimit": 0 }""", "SKW6006 $.workLimit")]
    [InlineData("""{ "minutes": 5, "explain": 1 }""", "SKW6005 $.explain")]
    [InlineData("""{ "minutes": 5, "moreForTighterSide": true }""", "SKW6012 $.moreForTighterSide")]
    [InlineData("""{ "minutes": 5, "followAssessments": true, "moreForTighterSide": true, "side": "left" }""", "SKW6012 $.moreForTighterSide")]
    [InlineData("""{ "minutes": 5, "swap": ["plank", "plnk"] }""", "SKW6012 $.swap[0]", "SKW6007 $.swap[1]")]
    [InlineData("""{ "minutes": 5, "notToday": ["plank"], "lock": ["plank"] }""", "SKW6012 $.lock[0]")]
    [InlineData("""{ "minutes": 5, "thenSeconds": 10 }""", "SKW6006 $.thenSeconds")]
    [InlineData("""{ "minutes": 5, "warmUp": "no" }""", "SKW6005 $.warmUp")]
    [InlineData("""{ "minutes": 5, "minutesSinceWaking": 2881 }""", "SKW6006 $.minutesSinceWaking")]
    [InlineData("""{ "minutes": 5, "profile": [] }""", "SKH3005 $.profile")]
    [InlineData("""{ "minutes": 5, "profile": {} }""", "SKH3004 $.profile", "SKH3004 $.profile")]
    [InlineData("""{ "minutes": 5, "include": ["\ud800"] }""", "SKW6008 $.include[0]")]
    [InlineData("""[]""", "SKW6005 $")]
    [InlineData("""null""", "SKW6005 $")]
    [InlineData("", "SKW6001 $")]
    [InlineData("""{ "minutes": 5 """, "SKW6001 $")]
    [InlineData("""{ "minutes": 5, }""", "SKW6001 $")]
    [InlineData("""{ "minutes": 5 } {}""", "SKW6001 $")]
    [InlineData("""{ "minutes": 5 /* five */ }""", "SKW6001 $")]
    public async Task PostRoutine_OneFault_IsNamedWithItsPlace(string json, params string[] expected)
    {
        var problem = await sample.PostFaultyAsync("/routines", json);

        problem.Status.Should().Be(400);
        problem.MediaType.Should().Be("application/problem+json");
        problem.Faults.Should().Equal(expected);
        problem.Errors.Should().OnlyContain(error => error.GetProperty("problem").GetString() != "" && error.GetProperty("remedy").GetString() != "");
    }

    [Fact]
    public async Task PostRoutine_AllFaults_AreListedAtOnceInTheOrderOfTheirPlaces()
    {
        const string Json = """
            {
              "minutes": 90, "seconds": 5,
              "focus": ["lower-bak", 3],
              "contxt": "morning",
              "include": ["knee-to-chst"],
              "profile": { "format": "stretchkit-profile/1", "recordedOn": "2026-11-20",
                "facts": { "bladder-chang": true },
                "conditions": [ { "id": "lumbar-stenosi" } ] },
              "side": "lft"
            }
            """;

        var problem = await sample.PostFaultyAsync("/routines", Json);

        problem.Faults.Should().Equal(
            "SKW6006 $.minutes", "SKW6012 $.seconds", "SKW6006 $.seconds", "SKW6007 $.focus[0]", "SKW6005 $.focus[1]", "SKW6002 $.contxt",
            "SKW6007 $.include[0]", "SKH3007 $.profile.facts.bladder-chang", "SKH3007 $.profile.conditions[0].id", "SKW6007 $.side");
        problem.Detail.Should().Contain("10 faults");
        Nearest(problem).Should().Equal("lower-back", "context", "knee-to-chest", "bladder-change", "lumbar-stenosis", "left");
    }

    [Theory]
    [InlineData("{ \"minutes\": 5, \"profile\": {\"format\":\"stretchkit-profile/1\",\"recordedOn\":\"2026-11-20\",\"facts\":{\"no-pian\":true}} }")]
    [InlineData("{ \"minutes\": 5,\n\"profile\":\n  {\"format\":\"stretchkit-profile/1\",\"recordedOn\":\"2026-11-20\",\n  \"facts\":{\"no-pian\":true}} }")]
    [InlineData("\uFEFF{ \"seed\": 1, \"minutes\": 5, \"focus\": [],\n \"profile\": {\"format\":\"stretchkit-profile/1\",\"facts\":{\"no-pian\":true},\"recordedOn\":\"2026-11-20\"} }")]
    public async Task PostRoutine_FaultInProfile_StandsAtItsPlaceInTheBody(string json)
    {
        var problem = await sample.PostFaultyAsync("/routines", json);

        var error = problem.Errors.Should().ContainSingle().Subject;
        var line = json.TrimStart('\uFEFF').Split('\n')[error.GetProperty("line").GetInt32() - 1];
        line[(error.GetProperty("column").GetInt32() - 1)..].Should().MatchRegex("^(\"no-pian\"|true)");
    }

    [Fact]
    public async Task PostRoutine_HostileNumberOfFaults_IsCutAtOneHundred()
    {
        var json = $$"""{ "minutes": 5, {{string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"x{number}\": 1"))}} }""";

        var problem = await sample.PostFaultyAsync("/routines", json);

        problem.Errors.Should().HaveCount(RequestLimits.Faults);
    }

    [Fact]
    public async Task PostRoutine_BrokenUtf8_IsAProblem()
    {
        using var content = new ByteArrayContent([.. """{ "minutes": 5, "foc"""u8, 0xFF, .. "\": 1 }"u8]);
        content.Headers.ContentType = new("application/json");

        var problem = await ProblemAnswer.ReadAsync(await sample.SendAsync("/routines", content));

        problem.Faults.Should().Equal("SKW6001 $");
    }

    [Fact]
    public async Task PostRoutine_DeeplyNested_IsAProblem()
    {
        var problem = await sample.PostFaultyAsync("/routines", $$"""{ "minutes": 5, "profile": {{new string('[', 50_000)}}{{new string(']', 50_000)}} }""");

        problem.Faults.Should().Equal("SKW6001 $");
    }

    [Theory]
    [InlineData("/routines", "text/plain")]
    [InlineData("/routines", "application/json; charset=utf-16")]
    [InlineData("/safety-checks", "application/x-www-form-urlencoded")]
    [InlineData("/safety-checks", null)]
    [InlineData("/pain-reports", "text/plain")]
    public async Task Post_WrongContentType_IsAProblemThatNamesTheRightOne(string path, string? type)
    {
        using var content = new ByteArrayContent("""{ "minutes": 5 }"""u8.ToArray());
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        var problem = await ProblemAnswer.ReadAsync(await sample.SendAsync(path, content));

        problem.Status.Should().Be(415);
        problem.MediaType.Should().Be("application/problem+json");
        problem.Detail.Should().Contain("application/json");
    }

    [Fact]
    public async Task Post_CompressedBody_IsRefused()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        var problem = await ProblemAnswer.ReadAsync(await sample.SendAsync("/safety-checks", content));

        problem.Status.Should().Be(415);
    }

    [Theory]
    [InlineData(RequestLimits.BodyBytes, false, 200)]
    [InlineData(RequestLimits.BodyBytes + 1, false, 413)]
    [InlineData(RequestLimits.BodyBytes, true, 200)]
    [InlineData(RequestLimits.BodyBytes + 1, true, 413)]
    public async Task Post_BodyAtTheLimit_IsRefusedOnlyAboveIt(int length, bool chunked, int status)
    {
        var json = "{}".PadRight(length);
        using HttpContent content = chunked ? new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(json))) : new StringContent(json);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/safety-checks") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await sample.Client.SendAsync(request);

        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(status == 200 ? "application/json" : "application/problem+json");
    }

    private static IEnumerable<string?> Nearest(ProblemAnswer problem) =>
        problem.Errors.Where(error => error.TryGetProperty("nearestName", out _)).Select(error => error.GetProperty("nearestName").GetString());
}
