using System.Text.Json;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>A mutant that no case can see, with the reason, from <c>accepted-mutants.json</c>.</summary>
internal sealed record AcceptedMutant(string Mutant, string Why)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<AcceptedMutant> All { get; } = Read();

    private static AcceptedMutant[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Safety/accepted-mutants.json"));
        return json.RootElement.GetProperty("accepted").Deserialize<AcceptedMutant[]>(Options)!;
    }
}
