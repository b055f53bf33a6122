using StretchKit.Safety;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Requests;
using StretchKit.Samples.Web.Tests.Support;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Tests;

public sealed class PainReportTests(WebSample sample) : IClassFixture<WebSample>
{
    private const string Everything = """
        {
          "when": "during", "stretch": "knee-to-chest", "region": "lower-back", "side": "left", "score": 1, "scoreBefore": 1, "minutes": 0,
          "sharp": false, "sharpBefore": false, "tingles": false, "tinglingMinutes": 0, "spreads": false, "drawsBack": false,
          "settledOnEasing": true, "sorenessOnly": false, "timesEased": 0, "stretchesStopped": 0, "signs": [], "fromClinician": false,
          "recordedOn": "2026-11-20", "profile": PROFILE
        }
        """;

    [Fact]
    public async Task PostPainReport_PainThatSpreads_StopsTheStretchAndSaysWhy()
    {
        var advice = await RespondAsync("""{ "stretch": "knee-to-chest", "score": 4, "scoreBefore": 1, "sharp": false, "tingles": false, "spreads": true }""");

        advice.Answer.Should().Be(PainAnswer.StopStretch);
        advice.Text.Should().StartWith("Stop this stretch.");
        advice.CareFirst.Should().BeEmpty();
        advice.Reasons.Should().Contain(reason => reason.Decides && reason.Sources.Count > 0 && reason.Rule.StartsWith("response-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PostPainReport_EverythingToldAndNothingAgainstIt_Continues()
    {
        var advice = await RespondAsync(Everything.Replace("PROFILE", People.Healthy, StringComparison.Ordinal));

        advice.Answer.Should().Be(PainAnswer.Continue);
        advice.Triage.Should().Be(Triage.Proceed);
        advice.Questions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "stretch": "knee-to-chest" }""")]
    [InlineData("""{ "stretch": "knee-to-chest", "when": null, "score": null, "sharp": null, "signs": null, "recordedOn": null, "profile": null }""")]
    public async Task PostPainReport_NothingTold_EasesAndAsks(string json)
    {
        var advice = await RespondAsync(json);

        advice.Answer.Should().BeOneOf(PainAnswer.Ease, PainAnswer.StopStretch, PainAnswer.EndSession);
        advice.Questions.Should().NotBeEmpty();
    }

    [Fact]
    public async Task PostPainReport_WarningSign_IsAnOrdinaryAnswerWithCareFirst()
    {
        var advice = await RespondAsync("""{ "when": "right-after", "score": 6, "signs": ["saddle-numbness"] }""");

        advice.Triage.Should().Be(Triage.Emergency);
        advice.CareFirst.Should().NotBeEmpty();
        advice.Answer.Should().Be(PainAnswer.EndSession);
    }

    [Fact]
    public async Task PostPainReport_ProfileOfTheAnswer_KeepsWhatSpreadOutOfTheNextRoutine()
    {
        const string Routine = """{ "minutes": 10, "focus": ["lower-back"], "include": ["knee-to-chest"], "profile": PROFILE }""";
        var before = await ComposeAsync(Routine, People.Healthy);
        before.Routine!.Steps.Should().Contain(step => step.Stretch == "knee-to-chest");

        var advice = await RespondAsync($$"""{ "stretch": "knee-to-chest", "score": 2, "scoreBefore": 0, "sharp": false, "tingles": false, "spreads": true, "settledOnEasing": true, "profile": {{People.Healthy}} }""");
        var after = await ComposeAsync(Routine, advice.Profile.GetRawText());

        advice.Profile.GetProperty("movements").GetArrayLength().Should().BePositive();
        (after.Routine?.Steps ?? []).Should().NotContain(step => step.Stretch == "knee-to-chest");
        after.Omissions.Should().Contain(omission => omission.Stretch == "knee-to-chest");
    }

    [Fact]
    public async Task PostPainReport_NextDayInGerman_AnswersInGermanWithTheSameCodes()
    {
        const string Json = """{ "when": "next-day", "score": 3, "scoreBefore": 0 }""";
        var english = await RespondAsync(Json);

        var answer = await sample.PostAsync("/pain-reports", Json, "de-AT");

        answer.Content.Headers.ContentLanguage.Should().Equal("de");
        var german = await sample.Shapes.ReadAsync<PainAdviceDocument>(answer);
        german.Reasons.Select(reason => reason.Rule).Should().Equal(english.Reasons.Select(reason => reason.Rule));
        german.Text.Should().NotBe(english.Text);
    }

    [Fact]
    public async Task PostPainReport_SameReportTwice_GivesSameBytesThatNobodyKeeps()
    {
        var json = Everything.Replace("PROFILE", People.Disc, StringComparison.Ordinal);

        var first = await sample.PostAsync("/pain-reports", json);
        var second = await sample.PostAsync("/pain-reports", json);

        first.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await second.Content.ReadAsByteArrayAsync()).Should().Equal(await first.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("""{ }""", "SKW6004 $")]
    [InlineData("""{ "when": "during", "score": 3 }""", "SKW6004 $")]
    [InlineData("""{ "when": "durng" }""", "SKW6007 $.when")]
    [InlineData("""{ "stretch": 7 }""", "SKW6005 $.stretch")]
    [InlineData("""{ "stretch": "knee-to-chst" }""", "SKW6007 $.stretch")]
    [InlineData("""{ "when": "next-day", "score": 11, "scoreBefore": -1 }""", "SKW6006 $.score", "SKW6006 $.scoreBefore")]
    [InlineData("""{ "when": "next-day", "score": 1.5 }""", "SKW6006 $.score")]
    [InlineData("""{ "when": "next-day", "minutes": 20161, "tinglingMinutes": -1 }""", "SKW6006 $.minutes", "SKW6006 $.tinglingMinutes")]
    [InlineData("""{ "when": "next-day", "timesEased": 100, "stretchesStopped": -1 }""", "SKW6006 $.timesEased", "SKW6006 $.stretchesStopped")]
    [InlineData("""{ "when": "next-day", "sharp": "yes", "tingles": 0 }""", "SKW6005 $.sharp", "SKW6005 $.tingles")]
    [InlineData("""{ "when": "next-day", "region": "lower-bak", "side": 1 }""", "SKW6007 $.region", "SKW6005 $.side")]
    [InlineData("""{ "when": "next-day", "signs": ["saddle-numbness", "sadle-numbness", "age-years", 3] }""", "SKW6007 $.signs[1]", "SKW6007 $.signs[2]", "SKW6005 $.signs[3]")]
    [InlineData("""{ "when": "next-day", "recordedOn": "yesterday" }""", "SKW6006 $.recordedOn")]
    [InlineData("""{ "when": "next-day", "recordedOn": 20261120 }""", "SKW6005 $.recordedOn")]
    [InlineData("""{ "when": "next-day", "recordedOn": "2026-11-05" }""", "SKW6006 $.recordedOn")]
    [InlineData("""{ "when": "next-day", "recordedOn": "2026-11-22" }""", "SKW6006 $.recordedOn")]
    [InlineData("""{ "when": "next-day", "recordedOn": "0001-01-01" }""", "SKW6006 $.recordedOn")]
    [InlineData("""{ "when": "next-day", "context": "morning", "scroe": 1 }""", "SKW6002 $.context", "SKW6002 $.scroe")]
    [InlineData("""{ "score": 12, "profile": { "format": "stretchkit-profile/1", "recordedOn": "2026-11-20", "facts": { "no-pian": true } } }""", "SKW6004 $", "SKW6006 $.score", "SKH3007 $.profile.facts.no-pian")]
    public async Task PostPainReport_Faults_AreAllNamedWithTheirPlaces(string json, params string[] expected)
    {
        var problem = await sample.PostFaultyAsync("/pain-reports", json);

        problem.Status.Should().Be(400);
        problem.Faults.Should().Equal(expected);
        problem.Errors.Should().OnlyContain(error => error.GetProperty("problem").GetString() != "" && error.GetProperty("remedy").GetString() != "");
    }

    [Theory]
    [InlineData("""{ "when": "next-day", "recordedOn": "2026-11-06" }""")]
    [InlineData("""{ "when": "next-day", "recordedOn": "2026-11-21" }""")]
    [InlineData("""{ "when": "next-day", "score": 10, "scoreBefore": 0, "minutes": 20160, "tinglingMinutes": 20160, "timesEased": 99, "stretchesStopped": 99 }""")]
    public async Task PostPainReport_AtTheEdges_IsAnswered(string json)
    {
        var answer = await sample.PostAsync("/pain-reports", json);

        answer.EnsureSuccessStatusCode();
    }

    [Fact]
    public void Limits_OfTheSample_AreThoseOfTheLibrary()
    {
        var report = PainReport.NextDay();
        Action[] beyond =
        [
            () => _ = report with { Score = RequestLimits.HighestScore + 1 },
            () => _ = report with { Minutes = RequestLimits.ReportMinutes + 1 },
            () => _ = report with { TimesEased = RequestLimits.ReportTimes + 1 },
        ];

        beyond.Should().AllSatisfy(act => act.Should().Throw<ArgumentOutOfRangeException>());
        (report with { Signs = WarningSigns.All }).Signs.Should().BeEquivalentTo(WarningSigns.All).And.Contain("saddle-numbness");
    }

    private async Task<PainAdviceDocument> RespondAsync(string json) =>
        await sample.Shapes.ReadAsync<PainAdviceDocument>(await sample.PostAsync("/pain-reports", json));

    private async Task<RoutineDocument> ComposeAsync(string json, string profile) =>
        await sample.Shapes.ReadAsync<RoutineDocument>(await sample.PostAsync("/routines", json.Replace("PROFILE", profile, StringComparison.Ordinal)));
}
