using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog;

/// <summary>An app's own stretches beside the built-in ones.</summary>
public class CustomCatalogTests
{
    [Fact]
    public void AddCatalog_OwnEntry_StandsAmongTheBuiltInOnes()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(OwnCatalog.File(OwnCatalog.Entry("clinic-hug")), "mine.json"));

        var catalog = provider.GetRequiredService<IStretchCatalog>();

        catalog.Stretches.Should().HaveCount(TestServices.Catalog.Stretches.Count + 1);
        catalog.TryGet("clinic-hug", out var stretch).Should().BeTrue();
        stretch!.Name.ToString().Should().Be("Knee to chest");
        catalog.FindNearest("clinic-hugg").Should().Be((StretchKit.Stretches.StretchId)"clinic-hug");
    }

    [Fact]
    public void AddCatalog_MechanismsLeftOut_IsNeverSuitable()
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry.Remove("mechanisms");
        using var provider = TestServices.Provider(builder => builder.AddCatalog(OwnCatalog.File(entry), "mine.json"));

        var report = provider.GetRequiredService<ISafetyEvaluator>().Evaluate(TestPeople.KnownThrough, new Situation { SinceWaking = TimeSpan.FromHours(8), SinceMeal = TimeSpan.FromHours(4) });

        report.For("clinic-hug", BodySide.Left).Effective.Should().Be(Verdict.Caution);
        report.For("knee-to-chest", BodySide.Left).Effective.Should().Be(Verdict.Suitable);
    }

    [Fact]
    public void AddCatalog_SameIdInTwoFiles_NamesBothAndLoadsNothing()
    {
        using var provider = TestServices.Provider(builder => builder
            .AddCatalog(OwnCatalog.File(OwnCatalog.Entry("clinic-hug")), "one.json")
            .AddCatalog(OwnCatalog.File(OwnCatalog.Entry("clinic-hug")), "two.json"));

        var load = () => provider.GetRequiredService<IStretchCatalog>();

        var problem = load.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().ContainSingle().Which;
        problem.Code.Should().Be("SKC1011");
        problem.Source.Should().Be("two.json");
        problem.Problem.Should().Contain("clinic-hug").And.Contain("one.json");
    }

    [Fact]
    public void AddCatalog_IdOfABuiltInEntry_IsRefused()
    {
        var problems = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(OwnCatalog.Entry("bridge"))));

        problems.Should().ContainSingle().Which.Code.Should().Be("SKC1011");
    }

    [Fact]
    public void AddCatalog_FormerId_OpensTheOwnEntryAndMayNotClash()
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry["formerIds"] = new JsonArray("clinic-old-hug");
        using var provider = TestServices.Provider(builder => builder.AddCatalog(OwnCatalog.File(entry), "mine.json"));
        var clashing = OwnCatalog.Entry("clinic-hug");
        clashing["formerIds"] = new JsonArray("bridge");

        var catalog = provider.GetRequiredService<IStretchCatalog>();
        var problems = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(clashing)));

        catalog.TryGet("clinic-old-hug", out var stretch).Should().BeTrue();
        stretch!.Id.Value.Should().Be("clinic-hug");
        problems.Should().ContainSingle().Which.Code.Should().Be("SKC1011");
    }

    [Fact]
    public void AddCatalog_SeveralFaultsInSeveralFiles_AreAllReported()
    {
        var (one, two) = (OwnCatalog.Entry("clinic-one"), OwnCatalog.Entry("clinic-two"));
        one["technique"] = "statik";
        one["setUpSeconds"] = 7;
        two["position"] = "hook-liying";

        var problems = TestServices.ProblemsOfCatalog(("one.json", OwnCatalog.File(one)), ("two.json", OwnCatalog.File(two)));

        problems.Select(problem => (problem.Source, problem.Code, problem.Path, problem.NearestName)).Should().BeEquivalentTo(
            new[]
            {
                ("one.json", "SKC1007", "$.stretches[0].technique", "static"),
                ("one.json", "SKC1006", "$.stretches[0].setUpSeconds", (string?)null),
                ("two.json", "SKC1007", "$.stretches[0].position", "hook-lying"),
            });
    }

    [Theory]
    [InlineData("technique", "\"dinamic\"", "dynamic")]
    [InlineData("position", "\"chair-siting\"", "chair-sitting")]
    [InlineData("laterality", "\"side\"", "sided")]
    [InlineData("phases", "[\"warmup\"]", "warm-up")]
    [InlineData("regions", "[\"lower back\"]", "lower-back")]
    [InlineData("muscles", "[{\"muscle\":\"glutues-maximus\",\"role\":\"lengthens\",\"primary\":true}]", "gluteus-maximus")]
    [InlineData("muscles", "[{\"muscle\":\"gluteus-maximus\",\"role\":\"lengthen\",\"primary\":true}]", "lengthens")]
    [InlineData("mechanisms", "[{\"mechanism\":\"hip-flexon\"}]", "hip-flexion")]
    [InlineData("mechanisms", "[{\"mechanism\":\"hip-flexion\",\"limb\":\"workin\"}]", "working")]
    [InlineData("mechanisms", "[{\"mechanism\":\"hip-flexion\",\"qualifiers\":[\"pasive\"]}]", "passive")]
    [InlineData("equipment", "[{\"anyOf\":[\"matt\"]}]", "mat")]
    [InlineData("easier", "[\"brigde\"]", "bridge")]
    [InlineData("citations", "[{\"source\":\"garber-2012\",\"supports\":\"dose\",\"certainty\":\"high\",\"directness\":\"direct\"}]", "garber-2011")]
    [InlineData("citations", "[{\"source\":\"garber-2011\",\"supports\":\"doses\",\"certainty\":\"high\",\"directness\":\"direct\"}]", "dose")]
    public void AddCatalog_MisspeltName_NamesTheNearest(string property, string json, string nearest)
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry[property] = JsonNode.Parse(json);

        var problem = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(entry)))[0];

        problem.Code.Should().Be("SKC1007");
        problem.NearestName.Should().Be(nearest);
        problem.Remedy.Should().Contain(nearest);
        problem.Path.Should().StartWith("$.stretches[0]");
    }

    [Fact]
    public void AddCatalog_MisspeltProperty_NamesTheNearest()
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry["tecnique"] = "static";

        var problem = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(entry))).Single();

        (problem.Code, problem.NearestName).Should().Be(("SKC1002", "technique"));
    }

    [Fact]
    public void AddCatalog_PoseWithUnknownField_IsReportedWithThePlaceInThePose()
    {
        var entry = OwnCatalog.Entry("clinic-hug");
        entry["pose"] = new JsonObject { ["knie"] = 20 };

        var problem = TestServices.ProblemsOfCatalog(("mine.json", OwnCatalog.File(entry))).Single();

        (problem.Code, problem.NearestName).Should().Be(("SKP4002", "knee"));
        problem.Path.Should().Be("$.stretches[0].pose.knie");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"format\": \"stretchkit-catalog/1\", \"stretches\": [ }")]
    [InlineData("{ \"format\": \"stretchkit-catalog/1\", \"stretches\": [] } more")]
    [InlineData("\u0000")]
    public void AddCatalog_BrokenJson_IsADiagnosticNotACrash(string text)
    {
        var problems = TestServices.ProblemsOfCatalog(("mine.json", Encoding.UTF8.GetBytes(text)));

        problems.Should().NotBeEmpty();
        problems.Should().OnlyContain(problem => problem.Source == "mine.json" && problem.Line >= 1 && problem.Column >= 1);
    }

    [Fact]
    public void AddCatalog_BytesChangedAfterwards_ChangeNothing()
    {
        var bytes = OwnCatalog.File(OwnCatalog.Entry("clinic-hug"));
        using var provider = TestServices.Provider(builder =>
        {
            builder.AddCatalog(bytes, "mine.json");
            Array.Clear(bytes);
        });

        var catalog = provider.GetRequiredService<IStretchCatalog>();

        catalog.TryGet("clinic-hug", out _).Should().BeTrue();
    }
}
