using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog;

/// <summary>A broken file of an app's own is refused whole, with every problem, its place and the nearest valid name.</summary>
public class BadCatalogTests
{
    private const int FiftyMegabytes = 50 * 1024 * 1024;

    [Fact]
    public void AddCatalog_FiftyMegabytes_IsRefusedBeforeItIsRead()
    {
        var file = new byte[FiftyMegabytes];
        file.AsSpan().Fill((byte)' ');

        var problem = TestServices.ProblemsOfCatalog(("huge.json", file)).Should().ContainSingle().Which;

        (problem.Code, problem.Source, problem.Line, problem.Column).Should().Be(("SKC1010", "huge.json", 1, 1));
        problem.Problem.Should().Contain("50 MB");
        problem.Remedy.Should().Contain("16 MB");
    }

    [Fact]
    public void AddCatalog_EveryKindOfFaultAtOnce_IsReportedAtOnceInTheOrderOfTheFile()
    {
        var one = OwnCatalog.Entry("clinic-one");
        one["muscles"]![0]!["muscle"] = "glutes-maximus";
        one["dose"]!["holdSeconds"] = -5;
        one["translations"] = JsonNode.Parse("""{ "dee": { "name": "Eins" }, "de": { "nam": "Eins" } }""");
        var two = OwnCatalog.Entry("clinic-two");
        two["id"] = "bridge";
        two["easier"] = new JsonArray("clinic-on");

        var problems = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(one, two)));

        problems.Select(problem => (problem.Code, problem.Path, problem.NearestName)).Should().Equal(
            ("SKC1007", "$.stretches[0].muscles[0].muscle", "gluteus-maximus"),
            ("SKC1006", "$.stretches[0].dose.holdSeconds", null),
            ("SKC1007", "$.stretches[0].translations.dee", "de"),
            ("SKC1002", "$.stretches[0].translations.de.nam", "name"),
            ("SKC1011", "$.stretches[1]", null),
            ("SKC1007", "$.stretches[1]", "clinic-one"));
    }

    [Theory]
    [InlineData("holdSeconds", -1)]
    [InlineData("moveSeconds", -1)]
    [InlineData("repetitions", 0)]
    [InlineData("repetitions", -3)]
    [InlineData("sets", -1)]
    [InlineData("intensity", -1)]
    public void AddCatalog_NegativeDose_NamesTheRange(string property, int number)
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry["dose"]![property] = number;

        var problem = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(entry)))[0];

        (problem.Code, problem.Path).Should().Be(("SKC1006", $"$.stretches[0].dose.{property}"));
        problem.Remedy.Should().StartWith("use ");
    }

    [Fact]
    public void AddCatalog_OneBrokenFileAmongGoodOnes_LeavesNothingHalfLoaded()
    {
        using var provider = TestServices.Provider(builder => builder
            .AddCatalog(OwnCatalog.With(_ => { }), "good.json")
            .AddCatalog(Encoding.UTF8.GetBytes("{ \"format\": \"stretchkit-catalog/1\", \"stretches\": [ {} ] }"), "broken.json"));

        foreach (var service in new[] { typeof(IStretchCatalog), typeof(IRoutineComposer), typeof(IStretchCatalog) })
        {
            var ask = () => provider.GetRequiredService(service);
            ask.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().OnlyContain(problem => problem.Source == "broken.json");
        }
    }

    [Fact]
    public void AddCatalog_PlacesOfManyFaults_AreThoseOfTheFile()
    {
        var entries = Enumerable.Range(0, 60).Select(number =>
        {
            var entry = OwnCatalog.Entry($"clinic-hug-{number}");
            entry["technique"] = "statik";
            return entry;
        });

        var problems = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File([.. entries])));

        problems.Select(problem => problem.Path).Should().Equal(Enumerable.Range(0, 60).Select(number => $"$.stretches[{number}].technique"));
    }
}
