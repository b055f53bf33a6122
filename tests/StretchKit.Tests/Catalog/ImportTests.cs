using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog;

/// <summary>A foreign catalogue in our format: what it says is kept, what it does not say is reported and never taken as safe.</summary>
public class ImportTests
{
    private static readonly ImportedCatalog Imported = Import(TestFiles.Read("TestData/free-exercise-db/facts.json"));

    [Fact]
    public void Import_TheFacts_GivesAFileThatLoadsBesideOurs()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(Imported.ToUtf8(), "imported.json"));
        var catalog = provider.GetRequiredService<IStretchCatalog>();

        Imported.Count.Should().Be(24);
        catalog.Stretches.Should().HaveCount(TestServices.Catalog.Stretches.Count + Imported.Count);
        catalog.Search("worlds greatest")[0].Id.Value.Should().Be("fed-worlds-greatest-stretch");
    }

    [Fact]
    public void Import_NoEntry_IsEverSuitable()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(Imported.ToUtf8(), "imported.json"));
        var report = provider.GetRequiredService<ISafetyEvaluator>().Evaluate(TestPeople.KnownThrough, new Situation { SinceWaking = TimeSpan.FromHours(8), SinceMeal = TimeSpan.FromHours(4), PowerActivityNext = false });

        var foreign = report.Verdicts.Where(verdict => verdict.Stretch.Id.Value.StartsWith("fed-", StringComparison.Ordinal)).ToList();

        foreign.Should().HaveCountGreaterThanOrEqualTo(Imported.Count);
        foreign.Should().OnlyContain(verdict => verdict.Effective >= Verdict.Caution && verdict.Stretch.Mechanisms == null);
    }

    [Fact]
    public void Import_EveryEntry_ReportsLoadsDoseAndPosition()
    {
        foreach (var code in new[] { "SKI7101", "SKI7102", "SKI7105" })
        {
            Imported.Assumptions.Count(line => line.Code == code).Should().Be(Imported.Count, code);
        }

        Imported.Assumptions.Should().OnlyContain(line => line.Source == "foreign.json" && line.Line >= 1 && line.Path.StartsWith("$[", StringComparison.Ordinal) && line.Remedy.Length > 0);
    }

    [Theory]
    [InlineData("fed-quadriceps-smr", StretchTechnique.Release, BodyPosition.Standing, MuscleGroup.Quadriceps)]
    [InlineData("fed-all-fours-quad-stretch", StretchTechnique.Static, BodyPosition.Quadruped, MuscleGroup.Quadriceps)]
    [InlineData("fed-standing-hip-circles", StretchTechnique.Dynamic, BodyPosition.Standing, MuscleGroup.GluteusMedius)]
    [InlineData("fed-seated-floor-hamstring-stretch", StretchTechnique.Static, BodyPosition.LongSitting, MuscleGroup.Hamstrings)]
    [InlineData("fed-childs-pose", StretchTechnique.Static, BodyPosition.HeelSitting, MuscleGroup.ErectorSpinae)]
    public void Import_WhatIsSaidOrNamed_IsKept(string id, StretchTechnique technique, BodyPosition position, MuscleGroup muscle)
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(Imported.ToUtf8(), "imported.json"));
        provider.GetRequiredService<IStretchCatalog>().TryGet(id, out var stretch);

        (stretch!.Technique, stretch.Position, stretch.PrimaryMuscle.Muscle).Should().Be((technique, position, muscle));
    }

    [Fact]
    public void Import_WishForAnImportedEntry_IsARoutineWithCaution()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(Imported.ToUtf8(), "imported.json"));

        var result = provider.GetRequiredService<IRoutineComposer>().Compose(new() { Time = TimeSpan.FromMinutes(5), Include = ["fed-the-straddle"], Person = TestPeople.Man });

        result.Routine!.Steps.Should().Contain(step => step.Stretch.Id == "fed-the-straddle");
        result.Verdict.Should().BeOneOf(Verdict.Caution, Verdict.Modify);
    }

    [Fact]
    public void Import_Words_AreSplitAndKeptShort()
    {
        var imported = Import(Exercise(exercise => exercise["instructions"] = new JsonArray("Sit down.", "Lean forward.", new string('x', 300) + " end")));

        using var provider = TestServices.Provider(builder => builder.AddCatalog(imported.ToUtf8(), "imported.json"));
        provider.GetRequiredService<IStretchCatalog>().TryGet("fed-seated-thing", out var stretch);

        stretch!.Instructions.SetUp.ToString().Should().Be("Sit down.");
        stretch.Instructions.Action.ToString().Should().StartWith("Lean forward.").And.Subject.Length.Should().BeLessThanOrEqualTo(160);
        imported.Assumptions.Should().Contain(line => line.Code == "SKI7107");
    }

    [Fact]
    public void Import_LongNameAndSameIds_StayNamedAndApart()
    {
        var long1 = new JsonArray(Node(exercise => exercise["name"] = "A Name That Is Far Too Long For A Small Screen"), Node(exercise => exercise["name"] = "Short"));
        var imported = Import(Encoding.UTF8.GetBytes(long1.ToJsonString()));

        using var provider = TestServices.Provider(builder => builder.AddCatalog(imported.ToUtf8(), "imported.json"));
        var catalog = provider.GetRequiredService<IStretchCatalog>();

        catalog.TryGet("fed-seated-thing", out var first).Should().BeTrue();
        catalog.TryGet("fed-seated-thing-2", out _).Should().BeTrue();
        first!.Name.ToString().Length.Should().BeLessThanOrEqualTo(40);
        first.Aliases.Should().Equal("A Name That Is Far Too Long For A Small Screen");
    }

    [Theory]
    [InlineData("category", "strength", "'strength'")]
    [InlineData("equipment", "cable", "'cable'")]
    [InlineData("primaryMuscles", null, "no muscle")]
    public void Import_WhatHasNoPlaceHere_IsLeftOutAndReported(string property, string? value, string reason)
    {
        var imported = Import(Exercise(exercise => exercise[property] = value is null ? new JsonArray("gills") : value));

        imported.Count.Should().Be(0);
        imported.Assumptions.Should().ContainSingle().Which.Should().Match<DataDiagnostic>(line => line.Code == "SKI7110" && line.Problem.Contains(reason, StringComparison.Ordinal));
        TestServices.ProblemsOfCatalog(("imported.json", imported.ToUtf8())).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "SKI7001", "$")]
    [InlineData("{}", "SKI7005", "$")]
    [InlineData("[{}]", "SKI7004", "$[0]")]
    [InlineData("""[{ "id": 3, "name": "x", "category": "stretching", "primaryMuscles": [] }]""", "SKI7005", "$[0].id")]
    [InlineData("""[{ "id": "x", "name": "x", "category": "stretching", "primaryMuscels": [] }]""", "SKI7002", "$[0].primaryMuscels")]
    public void Import_FaultyFile_IsRefusedWhole(string text, string code, string path)
    {
        var import = () => Import(Encoding.UTF8.GetBytes(text));

        import.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().Contain(problem => problem.Code == code && problem.Path == path && problem.Source == "foreign.json");
    }

    [Fact]
    public void Import_Twice_GivesTheSameBytes() =>
        Import(TestFiles.Read("TestData/free-exercise-db/facts.json")).ToUtf8().Should().Equal(Imported.ToUtf8());

    private static ImportedCatalog Import(byte[] utf8) => ImportedCatalog.FromFreeExerciseDb(utf8, "foreign.json");

    private static byte[] Exercise(Action<JsonObject> change) => Encoding.UTF8.GetBytes(new JsonArray(Node(change)).ToJsonString());

    private static JsonObject Node(Action<JsonObject> change)
    {
        var exercise = JsonNode.Parse("""
            { "id": "Seated_Thing", "name": "Seated Thing", "force": "static", "level": "beginner", "mechanic": null, "equipment": "body only",
              "primaryMuscles": ["hamstrings"], "secondaryMuscles": [], "instructions": [], "category": "stretching", "images": ["a.jpg"] }
            """)!.AsObject();
        change(exercise);
        return exercise;
    }
}
