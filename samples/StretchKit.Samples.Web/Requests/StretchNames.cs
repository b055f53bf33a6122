using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Finds the stretches that a caller named.</summary>
internal static class StretchNames
{
    public static Stretch? Find(IStretchCatalog catalog, string name) =>
        !string.IsNullOrWhiteSpace(name) && catalog.TryGet(name, out var stretch) ? stretch : null;

    public static string? Nearest(IStretchCatalog catalog, string name) => catalog.FindNearest(name)?.Value;

    public static string Remedy(string? nearest) => nearest is null ? "GET /stretches lists them all" : $"did you mean '{nearest}'?";
}
