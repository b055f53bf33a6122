using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class RoutineTests(WebSample sample) : IClassFixture<WebSample>
{
    private const string Everything = """
        {
          "seconds": 600, "focus": ["lower-back", "hamstrings", "relaxation"], "context": "morning", "surface": "floor",
          "minutesSinceWaking": 60, "minutesSinceMeal": 180, "powerActivityNext": false,
          "equipment": ["mat", "wall"], "positions": ["supine", "hook-lying", "standing"], "side": "left", "release": false,
          "include": ["knee-to-chest"], "exclude": ["bridge"], "seed": 7, "profile": PROFILE
        }
        """;

    [Fact]
    public async Task PostRoutine_OnlyMinutes_GivesProvisionalRoutineWithinTheTime()
    {
        var answer = await ComposeAsync("""{ "minutes": 15, "focus": ["lower-back"] }""");

        answer.Status.Should().Be(CompositionStatus.Optimal);
        answer.Provisional.Should().BeTrue();
        answer.Routine!.DurationSeconds.Should().BeInRange(1, 900);
        answer.Safety.SafetyNet.Should().NotBeEmpty();
    }

    [Fact]
    public async Task PostRoutine_EveryProperty_IsObeyed()
    {
        var answer = await ComposeAsync(Everything.Replace("PROFILE", People.Healthy, StringComparison.Ordinal));

        answer.Status.Should().Be(CompositionStatus.Optimal);
        answer.Provisional.Should().BeFalse();
        answer.Routine!.DurationSeconds.Should().BeInRange(1, 600);
        answer.Routine.Steps.Should().OnlyContain(step =>
            step.Side != BodySide.Right
            && (step.Position == BodyPosition.Supine || step.Position == BodyPosition.HookLying || step.Position == BodyPosition.Standing));
        answer.Routine.Steps.Should().Contain(step => step.Stretch == "knee-to-chest");
        answer.Omissions.Should().Contain(omission => omission.Stretch == "bridge" && omission.Reason == OmissionReason.Excluded);
    }

    [Fact]
    public async Task PostRoutine_Explain_SaysWhyEveryStretchIsInOrOut()
    {
        var json = """
            { "minutes": 8, "focus": ["hip", "hamstrings"], "focusWeights": [60, 100], "moreOn": "left", "warmUp": true, "likes": ["bridge"],
              "dislikes": ["plank"], "done": ["cat-cow:2"], "workLimit": 100000000, "explain": true, "profile": PROFILE }
            """;

        var answer = await ComposeAsync(json.Replace("PROFILE", People.Healthy, StringComparison.Ordinal));

        answer.Proof!.Gap.Should().Be(0);
        answer.Explanation!.Steps.Select(reason => reason.Stretch).Should().Equal(answer.Routine!.Steps.Select(step => step.Stretch).Distinct());
        answer.Explanation.Others.Should().HaveCount(answer.Omissions.Count);
        answer.Explanation.Muscles.Should().NotBeEmpty();
        (await ComposeAsync("""{ "minutes": 8 }""")).Explanation.Should().BeNull();
    }

    [Fact]
    public async Task PostRoutine_SwapAndMoreTime_ChangesTheRoutineThatTheRestGives()
    {
        var before = await ComposeAsync("""{ "minutes": 8, "focus": ["hip"] }""");
        var gone = before.Routine!.Steps[^1].Stretch;

        var after = await ComposeAsync($$"""{ "minutes": 8, "focus": ["hip"], "swap": ["{{gone}}"], "thenSeconds": 600 }""");

        after.Routine!.Steps.Should().NotContain(step => step.Stretch == gone);
        after.Routine.DurationSeconds.Should().BeInRange(481, 600);
        after.Routine.Steps.Select(step => step.Stretch).Should().Contain(before.Routine.Steps.Select(step => step.Stretch).Where(stretch => stretch != gone));
    }

    [Fact]
    public async Task PostRoutine_RedFlag_IsAnOrdinaryAnswerWithAdviceAndNoRoutine()
    {
        var answer = await ComposeAsync($$"""{ "minutes": 10, "profile": {{People.RedFlag}} }""");

        answer.Status.Should().Be(CompositionStatus.CareFirst);
        answer.Safety.Triage.Should().Be(Triage.Emergency);
        answer.Safety.Advice.Should().NotBeEmpty();
        answer.Routine.Should().BeNull();
    }

    [Fact]
    public async Task PostRoutine_PainWithOpenQuestions_IsAnOrdinaryAnswerWithQuestionsAndNoRoutine()
    {
        var answer = await ComposeAsync($$"""{ "minutes": 10, "profile": {{People.PainUnanswered}} }""");

        answer.Status.Should().Be(CompositionStatus.AnswersFirst);
        answer.Safety.OpenQuestions.Should().Contain(question => question.RedFlag);
        answer.Routine.Should().BeNull();
    }

    [Fact]
    public async Task PostRoutine_NothingFits_IsAnOrdinaryAnswerThatSaysWhatWouldHelp()
    {
        var answer = await ComposeAsync("""{ "minutes": 5, "positions": ["wheelchair-sitting"], "equipment": [] }""");

        answer.Status.Should().Be(CompositionStatus.Infeasible);
        answer.Routine.Should().BeNull();
        answer.Relaxations.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{ "seconds": 20 }""")]
    [InlineData("""{ "seconds": 3600 }""")]
    [InlineData("""{ "minutes": 1 }""")]
    [InlineData("""{ "minutes": 60 }""")]
    [InlineData("""{ "minutes": 5, "seconds": null, "focus": null, "equipment": null, "include": null, "profile": null, "seed": null }""")]
    [InlineData("\uFEFF{ \"minutes\": 5 }")]
    public async Task PostRoutine_AtTheEdges_IsAnswered(string json)
    {
        var answer = await sample.PostAsync("/routines", json);

        answer.EnsureSuccessStatusCode();
    }

    [Fact]
    public void LongestMinutes_OfTheSample_IsWhatTheLibraryAllows() =>
        new StretchKitOptions().MaximumRoutineTime.Should().Be(TimeSpan.FromMinutes(RequestLimits.LongestMinutes));

    [Fact]
    public async Task PostRoutine_SameRequestTwice_GivesSameBytes()
    {
        var json = Everything.Replace("PROFILE", People.Healthy, StringComparison.Ordinal);

        var first = await (await sample.PostAsync("/routines", json)).Content.ReadAsByteArrayAsync();
        var second = await (await sample.PostAsync("/routines", json)).Content.ReadAsByteArrayAsync();

        second.Should().Equal(first);
    }

    [Fact]
    public async Task PostRoutine_FiftyAtOnce_GiveEqualAnswers()
    {
        using var fresh = new WebSample();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
            await (await fresh.PostAsync("/routines", """{ "minutes": 10, "focus": ["hip"], "seed": 3 }""")).Content.ReadAsStringAsync())));

        answers.Distinct().Should().ContainSingle().Which.Should().Contain("\"optimal\"");
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("xx-not-a-language")]
    [InlineData("*")]
    [InlineData("en-GB")]
    public async Task PostRoutine_LanguageWithoutTexts_FallsBackToEnglish(string language)
    {
        var plain = await (await sample.PostAsync("/routines", """{ "minutes": 5 }""")).Content.ReadAsStringAsync();

        var answer = await sample.PostAsync("/routines", """{ "minutes": 5 }""", language);

        answer.Content.Headers.ContentLanguage.Should().Equal("en");
        (await answer.Content.ReadAsStringAsync()).Should().Be(plain);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    public async Task PostRoutine_German_AnswersInGerman(string language)
    {
        var answer = await sample.PostAsync("/routines", """{ "minutes": 5 }""", language);

        answer.Content.Headers.ContentLanguage.Should().Equal("de");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Programm von").And.NotContain("routine of");
    }

    [Fact]
    public async Task PostRoutine_Always_IsKeptByNobody()
    {
        var answer = await sample.PostAsync("/routines", """{ "minutes": 5 }""");

        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.Vary.Should().Contain("Accept-Language");
    }

    [Fact]
    public async Task PostRoutine_GzipWelcome_ComesMuchSmaller()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/routines") { Content = new StringContent("""{ "minutes": 5 }""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) };
        request.Headers.AcceptEncoding.Add(new("gzip"));
        var plain = await (await sample.PostAsync("/routines", """{ "minutes": 5 }""")).Content.ReadAsByteArrayAsync();

        var answer = await sample.Client.SendAsync(request);

        answer.Content.Headers.ContentEncoding.Should().Equal("gzip");
        answer.Headers.Vary.Should().Contain("Accept-Language").And.Contain("Accept-Encoding");
        (await answer.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(plain.Length / 4);
    }

    private async Task<RoutineDocument> ComposeAsync(string json) =>
        await sample.Shapes.ReadAsync<RoutineDocument>(await sample.PostAsync("/routines", json));
}
