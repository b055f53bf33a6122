using System.Net;
using System.Net.Http.Headers;
using StretchKit.Anatomy;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Tests.Support;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Tests;

public sealed class AssessmentTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task GetAssessments_Always_ListsThemWithAllThatMustBeShown()
    {
        var answer = await sample.Shapes.ReadAsync<AssessmentsDocument>(await sample.Client.GetAsync("/assessments"));

        answer.Assessments.Select(assessment => assessment.Id).Should().Equal(SelfAssessment.All.Select(assessment => assessment.Id));
        answer.Assessments.Should().OnlyContain(assessment =>
            assessment.Stop != "" && assessment.Limits != "" && assessment.Steps.Count > 0 && assessment.Results.Count > 1 && assessment.Sources.Count > 0);
    }

    [Fact]
    public async Task GetAssessment_EveryOne_LinksToPicturesThatAreThere()
    {
        foreach (var known in SelfAssessment.All)
        {
            var assessment = await sample.Shapes.ReadAsync<AssessmentDocument>(await sample.Client.GetAsync($"/assessments/{known.Id}"));

            assessment.LoadsLike.Select(like => like.Stretch).Should().Equal(known.LoadsLike.Select(stretch => stretch.Value));
            foreach (var like in assessment.LoadsLike)
            {
                (await sample.Client.GetAsync(like.Figure)).Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
            }
        }
    }

    [Fact]
    public async Task GetAssessment_Known_SaysHowItsResultIsKept()
    {
        var assessment = await sample.Shapes.ReadAsync<AssessmentDocument>(await sample.Client.GetAsync("/assessments/floor-reach"));

        assessment.Fact.Should().Be("floor-reach");
        assessment.ComparesSides.Should().BeFalse();
        assessment.Results.Select(result => result.Choice).Should().Contain("shins");
    }

    [Theory]
    [InlineData("floor-reech", "floor-reach")]
    [InlineData("zzzzzzzzzzzz", null)]
    public async Task GetAssessment_UnknownId_IsAProblemWithASuggestion(string id, string? nearest)
    {
        var problem = await sample.GetFaultyAsync($"/assessments/{id}");

        problem.Status.Should().Be(404);
        (problem.Body.TryGetProperty("nearestName", out var name) ? name.GetString() : null).Should().Be(nearest);
        problem.Detail.Should().Contain(nearest ?? "GET /assessments");
    }

    [Fact]
    public async Task GetAssessments_German_AnswersInGerman()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assessments");
        request.Headers.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse("de"));

        var german = await sample.Shapes.ReadAsync<AssessmentsDocument>(await sample.Client.SendAsync(request));

        german.Assessments[0].Limits.Should().Be(SelfAssessment.All[0].Limits.ToString(new("de"))).And.NotBe(SelfAssessment.All[0].Limits.ToString());
    }

    [Theory]
    [InlineData("/assessments")]
    [InlineData("/assessments/floor-reach")]
    [InlineData("/guidance")]
    [InlineData("/stretches")]
    [InlineData("/stretches/knee-to-chest")]
    public async Task Get_WhatIsTheSameForEverybody_MayBeKeptAndIsNotSentTwice(string path)
    {
        var first = await sample.Client.GetAsync(path);

        first.Headers.CacheControl!.ToString().Should().Be("public, max-age=86400");
        first.Headers.Vary.Should().Contain("Accept-Language");
        first.Headers.ETag!.IsWeak.Should().BeTrue("the server may compress it on the way");
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        (await sample.Client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        using var german = new HttpRequestMessage(HttpMethod.Get, path);
        german.Headers.IfNoneMatch.Add(first.Headers.ETag);
        german.Headers.AcceptLanguage.Add(new("de"));
        (await sample.Client.SendAsync(german)).StatusCode.Should().Be(HttpStatusCode.OK, "another language has another tag");
    }

    [Fact]
    public async Task PostRoutine_DatedResultFollowed_ChoosesWhatToWorkOn()
    {
        var plain = await ComposeAsync("2026-11-18", follow: false);
        var followed = await ComposeAsync("2026-11-18", follow: true);

        SecondsOnHamstrings(followed).Should().BeGreaterThan(SecondsOnHamstrings(plain));
    }

    [Theory]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-21", false)]
    public async Task PostRoutine_OldResultFollowed_CountsForNinetyDays(string day, bool counts)
    {
        var plain = await ComposeAsync(day, follow: false);
        var followed = await ComposeAsync(day, follow: true);

        (SecondsOnHamstrings(followed) > SecondsOnHamstrings(plain)).Should().Be(counts);
    }

    [Fact]
    public async Task PostRoutine_MoreForTighterSide_GivesThatSideMore()
    {
        var answer = await ComposeAsync("""{ "minutes": 10, "followAssessments": true, "moreForTighterSide": true, "explain": true, "profile": PROFILE }""", "\"tighter-hamstrings\": { \"value\": \"left\", \"on\": \"2026-11-18\" }");

        var hamstrings = answer.Explanation!.Muscles.Single(muscle => muscle.Muscle == MuscleGroup.Hamstrings);
        hamstrings.LeftSeconds.Should().BeGreaterThan(hamstrings.RightSeconds);
    }

    private static int SecondsOnHamstrings(RoutineDocument routine) =>
        routine.Explanation!.Muscles.SingleOrDefault(muscle => muscle.Muscle == MuscleGroup.Hamstrings)?.LeftSeconds ?? 0;

    private Task<RoutineDocument> ComposeAsync(string day, bool follow) =>
        ComposeAsync($$"""{ "minutes": 8, "explain": true, "followAssessments": {{(follow ? "true" : "false")}}, "profile": PROFILE }""", $"\"floor-reach\": {{ \"value\": \"shins\", \"on\": \"{day}\" }}");

    private async Task<RoutineDocument> ComposeAsync(string json, string fact) => await sample.Shapes.ReadAsync<RoutineDocument>(await sample.PostAsync(
        "/routines",
        json.Replace("PROFILE", People.Healthy.Replace("\"age-years\": 34,", $"\"age-years\": 34, {fact},", StringComparison.Ordinal), StringComparison.Ordinal)));
}
