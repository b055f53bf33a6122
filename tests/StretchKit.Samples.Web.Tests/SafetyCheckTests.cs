using StretchKit.Safety;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class SafetyCheckTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task PostSafetyCheck_NothingKnown_GivesVerdictsAndQuestions()
    {
        var report = await CheckAsync("{}");

        report.Triage.Should().Be(Triage.NeedsAnswers);
        report.OpenQuestions.Should().NotBeEmpty();
        report.Verdicts.Should().NotBeEmpty();
        report.JudgedAt.Should().Be(FixedClock.Now);
    }

    [Fact]
    public async Task PostSafetyCheck_DeclinedAnswer_IsNamedAndNotAskedAgain()
    {
        var report = await CheckAsync("""{ "profile": { "format": "stretchkit-profile/1", "recordedOn": "2026-11-20", "facts": { "no-pain": { "status": "declined" } } } }""");

        report.DeclinedQuestions.Select(question => question.Fact).Should().Equal("no-pain");
        report.OpenQuestions.Should().NotContain(question => question.Fact == "no-pain");
        report.Provisional.Should().BeTrue();
    }

    [Fact]
    public async Task PostSafetyCheck_AcceptLanguageGerman_AnswersInGermanWithTheSameCodes()
    {
        var english = await CheckAsync("{}");
        var answer = await sample.PostAsync("/safety-checks", "{}", "de-AT");

        answer.Content.Headers.ContentLanguage.Should().Equal("de");
        var german = await sample.Shapes.ReadAsync<SafetyDocument>(answer);
        german.OpenQuestions.Select(question => question.Fact).Should().Equal(english.OpenQuestions.Select(question => question.Fact));
        german.OpenQuestions[0].Question.Should().NotBe(english.OpenQuestions[0].Question);
    }

    [Fact]
    public async Task PostSafetyCheck_RedFlag_IsAnOrdinaryAnswer()
    {
        var report = await CheckAsync($$"""{ "profile": {{People.RedFlag}} }""");

        report.Triage.Should().Be(Triage.Emergency);
        report.Advice.Should().NotBeEmpty();
    }

    [Fact]
    public async Task PostSafetyCheck_DiscSoonAfterWaking_IsStricterThanLater()
    {
        var soon = await CheckAsync($$"""{ "context": "morning", "minutesSinceWaking": 5, "profile": {{People.Disc}} }""");
        var later = await CheckAsync($$"""{ "context": "morning", "minutesSinceWaking": 240, "profile": {{People.Disc}} }""");

        Strictness(soon).Should().BeGreaterThan(Strictness(later));
    }

    [Fact]
    public async Task PostSafetyCheck_PropertyOfARoutine_IsUnknownHere()
    {
        var problem = await sample.PostFaultyAsync("/safety-checks", """{ "minutes": 15, "minutesSinceMeal": -1 }""");

        problem.Faults.Should().Equal("SKW6002 $.minutes", "SKW6006 $.minutesSinceMeal");
    }

    [Fact]
    public async Task PostSafetyCheck_SameRequestTwice_GivesSameBytes()
    {
        var first = await (await sample.PostAsync("/safety-checks", "{}")).Content.ReadAsByteArrayAsync();
        var second = await (await sample.PostAsync("/safety-checks", "{}")).Content.ReadAsByteArrayAsync();

        second.Should().Equal(first);
    }

    private static int Strictness(SafetyDocument report) => report.Verdicts.Sum(verdict => (int)verdict.Verdict);

    private async Task<SafetyDocument> CheckAsync(string json) =>
        await sample.Shapes.ReadAsync<SafetyDocument>(await sample.PostAsync("/safety-checks", json));
}
