using System.Text.Json;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Catalog.PoseAgreement;

/// <summary>A disagreement that is right, with its reason; <c>exceptions.json</c> holds them.</summary>
internal sealed record AgreementException(string Id, string Rule, string Why)
{
    public static IReadOnlyList<AgreementException> All { get; } = Read();

    private static AgreementException[] Read()
    {
        using var json = JsonDocument.Parse(TestFiles.Read("Catalog/PoseAgreement/exceptions.json"));
        return [.. json.RootElement.GetProperty("exceptions").EnumerateArray().Select(one => new AgreementException(one.GetProperty("id").GetString()!, one.GetProperty("rule").GetString()!, one.GetProperty("why").GetString()!))];
    }
}
