using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Finds the stretches that a caller named.</summary>
internal static class StretchNames
{
    public static Stretch? Find(IStretchCatalog catalog, string name) =>
        !string.IsNullOrWhiteSpace(name) && catalog.TryGet(name, out var stretch) ? stretch : null;

    /// <summary>Finds the stretch that a property of a body names, or the n-th item of it that could be read; reports a name that is none.</summary>
    public static Stretch? Find<T>(IStretchCatalog catalog, RequestBody<T> body, string property, string name, int? item = null)
    {
        if (Find(catalog, name) is { } stretch)
        {
            return stretch;
        }

        if (!body.Faults.IsFull)
        {
            var nearest = Nearest(catalog, name);
            body.Report(FaultKind.UnknownName, property, $"there is no stretch {Quoted.Text(name)}", nearest is null ? "GET /stretches lists them all" : $"did you mean '{nearest}'?", nearest, item);
        }

        return null;
    }

    public static string? Nearest(IStretchCatalog catalog, string name) => catalog.FindNearest(name)?.Value;
}
