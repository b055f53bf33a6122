using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>The same request gives the same bytes: again, from any thread, in any culture, in any order of the files.</summary>
[Collection(Alone.Name)]
public class DeterminismTests
{
    private const int Threads = 8;

    private static readonly CompositionRequest[] Requests =
    [
        new() { Time = TimeSpan.FromMinutes(15), Focus = [BodyRegion.LowerBack] },
        new() { Time = TimeSpan.FromMinutes(8), Focus = [MuscleGroup.Hamstrings, FocusGoal.Relaxation], Seed = 42, Situation = new() { Surface = Surface.Bed } },
        new() { Time = TimeSpan.FromMinutes(20), Person = HealthProfile.Empty.With("no-pain", answer: true).WithCondition("osteoporosis") },
        new() { Time = TimeSpan.FromMinutes(5), Person = HealthProfile.Empty.WithPain(new() { Region = BodyRegion.Hip, Side = BodySide.Left, Score = 4 }) },
    ];

    public static TheoryData<int> EachRequest => new(Enumerable.Range(0, Requests.Length));

    [Theory]
    [MemberData(nameof(EachRequest))]
    public void Compose_SameRequestTwice_GivesEqualBytes(int index)
    {
        var other = Kit.Build();

        var first = Json(Kit.Services, index);

        Json(Kit.Services, index).Should().Be(first);
        Json(other, index).Should().Be(first, "a provider of its own gives the same");
    }

    [Theory]
    [MemberData(nameof(EachRequest))]
    public void Compose_OnEightThreads_GivesEqualBytes(int index)
    {
        var expected = Json(Kit.Services, index);
        using var fresh = Kit.Build();
        var results = new string[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            results[number] = Json(fresh, index);
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        results.Should().OnlyContain(result => result == expected);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Compose_InAnotherCurrentCulture_GivesEqualBytes(string culture)
    {
        var expected = Enumerable.Range(0, Requests.Length).Select(index => Json(Kit.Services, index)).ToList();
        var expectedReport = Encoding.UTF8.GetString(StretchKitJson.Write(Kit.Get<ISafetyEvaluator>().Evaluate(Requests[2].Person)));
        var expectedProfile = Requests[3].Person.Write(new(2026, 3, 2));
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
            using var fresh = Kit.Build();

            Enumerable.Range(0, Requests.Length).Select(index => Json(fresh, index)).Should().Equal(expected);
            Encoding.UTF8.GetString(StretchKitJson.Write(fresh.GetRequiredService<ISafetyEvaluator>().Evaluate(Requests[2].Person))).Should().Be(expectedReport);
            Requests[3].Person.Write(new(2026, 3, 2)).Should().Equal(expectedProfile);
            HealthProfile.Read(expectedProfile).Pains.Should().Equal(Requests[3].Person.Pains.Select(pain => pain with { RecordedOn = new(2026, 3, 2) }));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void Services_AskedTwice_AreTheSame()
    {
        foreach (var type in (Type[])[typeof(IStretchCatalog), typeof(ISafetyEvaluator), typeof(IRoutineComposer)])
        {
            using var scope = Kit.Services.CreateScope();

            scope.ServiceProvider.GetRequiredService(type).Should().BeSameAs(Kit.Services.GetRequiredService(type));
        }
    }

    [Fact]
    public void AddStretchKit_CalledTwice_RegistersOnce()
    {
        var services = new ServiceCollection();
        services.AddStretchKit();
        var count = services.Count(service => service.ServiceType.Namespace!.StartsWith("StretchKit", StringComparison.Ordinal));

        services.AddStretchKit();

        services.Count(service => service.ServiceType.Namespace!.StartsWith("StretchKit", StringComparison.Ordinal)).Should().Be(count);
        services.Where(service => service.ServiceType.Namespace!.StartsWith("StretchKit", StringComparison.Ordinal)).Should().OnlyContain(service => service.Lifetime == ServiceLifetime.Singleton);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Compose_OwnCatalogPermuted_GivesEqualBytes(int seed)
    {
        var files = OwnFiles();
        var random = new Random(seed);
        var permuted = files.Select(file => Permute(file, random)).ToArray();
        random.Shuffle(permuted);

        Json(With(permuted), 0).Should().Be(Json(With(files), 0));
    }

    private static string Json(IServiceProvider services, int index) =>
        Encoding.UTF8.GetString(StretchKitJson.Write(services.GetRequiredService<IRoutineComposer>().Compose(Requests[index])));

    private static ServiceProvider With(IEnumerable<JsonObject> files) => Kit.Build(builder =>
    {
        foreach (var file in files)
        {
            builder.AddCatalog(Encoding.UTF8.GetBytes(file.ToJsonString()), "own.json");
        }
    });

    /// <summary>Makes own entries of built-in ones: every id and family gets a new name.</summary>
    private static JsonObject[] OwnFiles() =>
        [.. DataFile.EmbeddedPaths("Catalog/Data/").Take(4).Select(path =>
        {
            var file = JsonNode.Parse(DataFile.Embedded(path, DataFormat.Catalog).Utf8)!.AsObject();
            foreach (var stretch in file["stretches"]!.AsArray().Select(node => node!.AsObject()))
            {
                stretch["id"] = $"own-{stretch["id"]}";
                stretch["family"] = $"own-{stretch["family"]}";
                foreach (var list in (string[])["easier", "harder", "formerIds", "$schema"])
                {
                    stretch.Remove(list);
                }
            }

            return file;
        })];

    /// <summary>Turns the order of the entries and of the properties in each.</summary>
    private static JsonObject Permute(JsonObject file, Random random)
    {
        var stretches = file["stretches"]!.AsArray().Select(node => Shuffled(node!.AsObject(), random)).ToArray();
        random.Shuffle(stretches);
        return new() { ["stretches"] = new JsonArray([.. stretches]), ["format"] = file["format"]!.DeepClone() };
    }

    private static JsonObject Shuffled(JsonObject entry, Random random)
    {
        var properties = entry.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())).ToArray();
        random.Shuffle(properties);
        return new(properties);
    }
}
