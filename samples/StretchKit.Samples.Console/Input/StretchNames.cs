using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Input;

/// <summary>Finds the stretches that a person named.</summary>
internal static class StretchNames
{
    public static IReadOnlyList<StretchId> Ids(IStretchCatalog catalog, IEnumerable<string> names) =>
        [.. names.Select(name => Find(catalog, name).Id)];

    /// <exception cref="InputException">The catalogue has no such stretch.</exception>
    public static Stretch Find(IStretchCatalog catalog, string name)
    {
        if (!string.IsNullOrWhiteSpace(name) && catalog.TryGet(name, out var stretch))
        {
            return stretch;
        }

        var hint = catalog.FindNearest(name) is { } nearest ? $"; did you mean '{nearest}'?" : "; 'stretchkit stretches' lists them all.";
        throw new InputException($"there is no stretch '{name}'{hint}");
    }
}
