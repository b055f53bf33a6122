using System.Text.Json;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Catalog.Coverage;

/// <summary>A place of the matrix without ten full minutes, and why that stands; <c>accepted-gaps.json</c> holds them.</summary>
internal sealed record CoverageGap(string Person, string Limit, string Outcome, string Reason)
{
    private const string Everybody = "everybody";

    private const string AnyLimit = "any";

    public static IReadOnlyList<CoverageGap> Accepted { get; } = Read();

    public bool Explains(CoverageCell cell) =>
        (Person == Everybody || Person == cell.Person) && (Limit == AnyLimit || Limit == cell.Limit) && Outcome == cell.Outcome;

    private static CoverageGap[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Catalog/Coverage/accepted-gaps.json"));
        return [.. json.RootElement.GetProperty("gaps").EnumerateArray().SelectMany(Read)];
    }

    private static IEnumerable<CoverageGap> Read(JsonElement gap) =>
        gap.GetProperty("people").EnumerateArray().SelectMany(
            _ => gap.GetProperty("limits").EnumerateArray(),
            (person, limit) => new CoverageGap(person.GetString()!, limit.GetString()!, gap.GetProperty("outcome").GetString()!, gap.GetProperty("reason").GetString()!));
}
