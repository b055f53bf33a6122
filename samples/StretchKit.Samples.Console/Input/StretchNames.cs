using System.Diagnostics.CodeAnalysis;
using StretchKit.Catalog;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Input;

/// <summary>Finds the stretches that a person named.</summary>
internal static class StretchNames
{
    public static IReadOnlyList<StretchId> Ids(IStretchCatalog catalog, IEnumerable<string> names) =>
        [.. names.Select(name => Find(catalog, name).Id)];

    /// <summary>Finds a stretch by its id, one it replaces, or its name in any language.</summary>
    /// <exception cref="InputException">The catalogue has no such stretch.</exception>
    public static Stretch Find(IStretchCatalog catalog, string name)
    {
        if (!string.IsNullOrWhiteSpace(name) && (catalog.TryGet(name, out var stretch) || TryGetByName(catalog, name.Trim(), out stretch)))
        {
            return stretch;
        }

        var hint = catalog.FindNearest(name) is { } nearest ? $"; did you mean '{nearest}'?" : "; 'stretchkit stretches' lists them all.";
        throw new InputException($"there is no stretch '{name}'{hint}");
    }

    /// <exception cref="InputException">A stretch is among both.</exception>
    public static void RefuseBoth(IReadOnlyList<StretchId> one, string oneWay, IReadOnlyList<StretchId> other, string otherWay)
    {
        if (one.Intersect(other).Select(id => id.Value).FirstOrDefault() is { } both)
        {
            throw new InputException($"'{both}' is {oneWay} and {otherWay}; choose one.");
        }
    }

    /// <summary>Reads what was done some days ago, such as <c>cat-cow:2</c>.</summary>
    /// <exception cref="InputException">The catalogue has no such stretch, or the days cannot be used.</exception>
    public static IReadOnlyDictionary<StretchId, DateOnly> Done(IStretchCatalog catalog, IEnumerable<string> texts, DateOnly today)
    {
        const int LongestAgoDays = 3650;
        var done = new Dictionary<StretchId, DateOnly>();
        foreach (var text in texts)
        {
            var colon = text.LastIndexOf(':');
            if (colon < 0)
            {
                throw new InputException($"--done is '{text}'; write the stretch, a colon and how many days ago, such as cat-cow:2.");
            }

            var id = Find(catalog, text[..colon]).Id;
            var day = today.AddDays(-WholeNumber.Parse("--done", text[(colon + 1)..], 0, LongestAgoDays));
            done[id] = done.TryGetValue(id, out var other) && other > day ? other : day;
        }

        return done;
    }

    /// <summary>Finds the one stretch of a name; one that several have is not enough.</summary>
    private static bool TryGetByName(IStretchCatalog catalog, string name, [NotNullWhen(true)] out Stretch? stretch)
    {
        List<Stretch> named = [.. catalog.Stretches.Where(one => Words.EveryLanguage.Any(words => words.Name(one).Equals(name, StringComparison.OrdinalIgnoreCase)))];
        stretch = named.Count == 1 ? named[0] : null;
        return stretch is not null;
    }
}
