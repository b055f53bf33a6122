using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Tests.Support;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Tests;

public sealed class StretchTests(WebSample sample) : IClassFixture<WebSample>
{
    private const string Catalog = """
        {
          "format": "stretchkit-catalog/1",
          "stretches": [
            {
              "id": "my-hug", "name": "My hug", "formerIds": ["old-hug"], "family": "my-hug", "technique": "static",
              "position": "hook-lying", "laterality": "sided", "phases": ["main"], "setUpSeconds": 5, "regions": ["lower-back"],
              "muscles": [ { "muscle": "gluteus-maximus", "role": "lengthens", "primary": true } ],
              "mechanisms": [ { "mechanism": "spinal-flexion-unloaded" } ],
              "dose": { "holdSeconds": 30, "repetitions": 1, "sets": 1, "intensity": 3 },
              "doseRanges": [ { "population": "adult", "holdSeconds": [10, 30], "repetitions": [1, 3], "sets": [1, 1] } ],
              "instructions": {
                "setUp": "Lie on your back.", "action": "Hug one knee.", "cue": "Let go.", "breathing": "Breathe out.",
                "feel": "A mild pull.", "mistake": "Pulling hard."
              },
              "citations": [ { "source": "garber-2011", "supports": "dose", "certainty": "high", "directness": "adjacent" } ]
            }
          ]
        }
        """;

    [Fact]
    public async Task GetStretches_NoFilter_ListsTheCatalogueInOrder()
    {
        var answer = await GetAsync("/stretches");

        answer.Stretches.Select(stretch => stretch.Id).Should()
            .Equal(sample.Services.GetRequiredService<IStretchCatalog>().Stretches.Select(stretch => stretch.Id.Value));
    }

    [Fact]
    public async Task GetStretches_AllFilters_GivesWhatFitsEachOfThem()
    {
        var answer = await GetAsync("/stretches?focus=lower-back&focus=hamstrings&position=supine,hook-lying&technique=static");

        answer.Stretches.Should().NotBeEmpty().And.OnlyContain(stretch =>
            (stretch.Regions.Contains(BodyRegion.LowerBack) || stretch.Muscles.Any(use => use.Muscle == MuscleGroup.Hamstrings))
            && (stretch.Position == BodyPosition.Supine || stretch.Position == BodyPosition.HookLying)
            && stretch.Technique == StretchTechnique.Static);
    }

    [Fact]
    public async Task GetStretches_Search_GivesTheBestFirstAndKeepsToTheFilters()
    {
        var found = await GetAsync("/stretches?search=hamstirng%20strap");
        var filtered = await GetAsync("/stretches?search=hamstring,%20strap&technique=pnf");

        found.Stretches.Take(3).Select(stretch => stretch.Id).Should().Contain("supine-hamstring-strap");
        filtered.Stretches.Should().ContainSingle().Which.Id.Should().Be("hamstring-contract-relax");
    }

    [Theory]
    [InlineData("/stretches?search=")]
    [InlineData("/stretches?search=hip&search=knee")]
    public async Task GetStretches_SearchForNoOneText_IsAFault(string path)
    {
        var problem = await sample.GetFaultyAsync(path);

        problem.Faults.Should().Equal("SKW6006 search");
    }

    [Fact]
    public async Task GetStretches_NothingFits_IsAnEmptyList()
    {
        var answer = await GetAsync("/stretches?technique=ballistic");

        answer.Stretches.Should().BeEmpty();
    }

    [Fact]
    public async Task GetStretches_WrongFilters_ListsEveryFault()
    {
        var problem = await sample.GetFaultyAsync("/stretches?focus=lower-bak&focus=relaxation&position=suppine&technique=&color=red");

        problem.Status.Should().Be(400);
        problem.Faults.Should().Equal("SKW6007 focus", "SKW6007 focus", "SKW6007 position", "SKW6007 technique", "SKW6002 color");
        problem.Errors[0].GetProperty("nearestName").GetString().Should().Be("lower-back");
        problem.Errors[2].GetProperty("nearestName").GetString().Should().Be("supine");
    }

    [Fact]
    public async Task GetStretch_KnownId_GivesThatOne()
    {
        var answer = await GetAsync("/stretches/knee-to-chest");

        answer.Stretches.Should().ContainSingle().Which.Id.Should().Be("knee-to-chest");
    }

    [Fact]
    public async Task GetStretch_OldId_GivesTheOneThatReplacesIt()
    {
        using var log = new LogBook();
        using var factory = new SampleFactory(log, services => services.AddStretchKit().AddCatalog(System.Text.Encoding.UTF8.GetBytes(Catalog), "mine.json"));

        var answer = await factory.CreateClient().GetAsync("/stretches/old-hug");

        answer.Content.Headers.ContentLocation.Should().Be("/stretches/my-hug");
        (await sample.Shapes.ReadAsync<StretchesDocument>(answer)).Stretches.Should().ContainSingle().Which.Id.Should().Be("my-hug");
    }

    [Theory]
    [InlineData("knee-to-chst", "knee-to-chest")]
    [InlineData("Knee to chest", "knee-to-chest")]
    [InlineData("zzzzzzzzzzzz", null)]
    [InlineData("%20", null)]
    public async Task GetStretch_UnknownId_IsAProblemWithASuggestion(string id, string? nearest)
    {
        var problem = await sample.GetFaultyAsync($"/stretches/{id}");

        problem.Status.Should().Be(404);
        problem.MediaType.Should().Be("application/problem+json");
        (problem.Body.TryGetProperty("nearestName", out var name) ? name.GetString() : null).Should().Be(nearest);
        problem.Detail.Should().Contain(nearest ?? "GET /stretches");
    }

    private async Task<StretchesDocument> GetAsync(string path) => await sample.Shapes.ReadAsync<StretchesDocument>(await sample.Client.GetAsync(path));
}
