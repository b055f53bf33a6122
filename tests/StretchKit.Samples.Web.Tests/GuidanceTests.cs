using StretchKit.Guidance;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Tests.Support;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Tests;

public sealed class GuidanceTests(WebSample sample) : IClassFixture<WebSample>
{
    [Fact]
    public async Task GetGuidance_NoFilter_IsAllAdviceAndNoClaim()
    {
        var answer = await GetAsync("/guidance");

        answer.Notes.Select(note => note.Id).Should().Equal(GuidanceLibrary.All.Select(note => note.Id));
        answer.Notes.Should().OnlyContain(note =>
            note.Kind == GuidanceKind.Advice && note.Text != null && note.Claim == null && note.Correction == null && note.Sources.Count > 0 && note.ContradictedBy.Count == 0);
    }

    [Fact]
    public async Task GetGuidance_Topics_GivesTheAdviceOfEachOfThem()
    {
        var answer = await GetAsync("/guidance?topic=sitting-day,timing&topic=causes");

        answer.Notes.Select(note => note.Topic).Distinct().Should().BeEquivalentTo("sitting-day", "timing", "causes");
    }

    [Fact]
    public async Task GetGuidance_Claims_AreLabelledAndNeverWithoutTheirCorrection()
    {
        var answer = await GetAsync("/guidance?kind=claim");

        answer.Notes.Select(note => note.Id).Should().Equal(GuidanceLibrary.Contradicted.Select(note => note.Id));
        answer.Notes.Should().OnlyContain(note =>
            note.Kind == GuidanceKind.Claim && note.Text == null && !string.IsNullOrEmpty(note.Claim) && !string.IsNullOrEmpty(note.Correction) && note.ContradictedBy.Count > 0);
    }

    [Fact]
    public async Task GetGuidance_BothKindsOfATopic_GivesAdviceFirst()
    {
        var answer = await GetAsync("/guidance?kind=claim,advice&topic=benefits");

        answer.Notes.Should().OnlyContain(note => note.Topic == "benefits");
        answer.Notes.Select(note => note.Kind).Distinct().Should().Equal(GuidanceKind.Advice, GuidanceKind.Claim);
        answer.Notes.Select(note => note.Kind).Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task GetGuidance_WrongFilters_ListsEveryFault()
    {
        var problem = await sample.GetFaultyAsync("/guidance?topic=sitting-days&topic=&kind=claims&tpoic=causes");

        problem.Status.Should().Be(400);
        problem.Faults.Should().Equal("SKW6007 topic", "SKW6007 topic", "SKW6007 kind", "SKW6002 tpoic");
        problem.Errors[0].GetProperty("nearestName").GetString().Should().Be("sitting-day");
        problem.Errors[2].GetProperty("nearestName").GetString().Should().Be("claim");
        problem.Errors[3].GetProperty("nearestName").GetString().Should().Be("topic");
    }

    private async Task<GuidanceDocument> GetAsync(string path) => await sample.Shapes.ReadAsync<GuidanceDocument>(await sample.Client.GetAsync(path));
}
