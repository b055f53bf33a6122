using System.Globalization;
using System.Text.Json;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Catalog.Search;

/// <summary>One line of <c>TestData/search/queries.json</c>: what somebody typed, and what they meant.</summary>
internal sealed record SearchQuery(string Text, CultureInfo Culture, bool HasTypo, Func<Stretch, bool> Means)
{
    public static IReadOnlyList<SearchQuery> All { get; } = Read();

    public override string ToString() => $"'{Text}' ({Culture.Name})";

    private static SearchQuery[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("TestData/search/queries.json"));
        return [.. json.RootElement.GetProperty("queries").EnumerateArray().Select(Read)];
    }

    private static SearchQuery Read(JsonElement query)
    {
        string? Text(string name) => query.TryGetProperty(name, out var value) ? value.GetString() : null;
        string[] ids = query.TryGetProperty("ids", out var some) ? [.. some.EnumerateArray().Select(id => id.GetString()!)] : [];
        var seconds = query.TryGetProperty("seconds", out var number) ? number.GetInt32() : int.MaxValue;
        var (muscle, region, position, equipment, technique) = (Text("muscle"), Text("region"), Text("position"), Text("equipment"), Text("technique"));
        return new(Text("query")!, CultureInfo.GetCultureInfo(Text("culture") ?? "en"), query.TryGetProperty("typo", out _), stretch =>
            (ids.Length == 0 || ids.Contains(stretch.Id.Value, StringComparer.Ordinal))
            && (muscle is null || stretch.Muscles.Any(use => Vocabulary<Anatomy.MuscleGroup>.IdOf(use.Muscle) == muscle))
            && (region is null || stretch.Regions.Any(one => Vocabulary<Anatomy.BodyRegion>.IdOf(one) == region))
            && (position is null || Vocabulary<Anatomy.BodyPosition>.IdOf(stretch.Position) == position)
            && (equipment is null || stretch.Equipment.SelectMany(need => need).Any(thing => Vocabulary<Equipment>.IdOf(thing) == equipment))
            && (technique is null || Vocabulary<StretchTechnique>.IdOf(stretch.Technique) == technique)
            && stretch.Sides.Count * (stretch.SetUp + stretch.Dose.Duration).TotalSeconds <= seconds);
    }
}
