using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>The catalogue as the composer reads it, in the order of ids and in the order of families.</summary>
internal sealed class StretchTable
{
    private readonly Dictionary<StretchId, StretchEntry> _byId;

    public StretchTable(IStretchCatalog catalog)
    {
        string[] families = [.. catalog.Stretches.Select(stretch => stretch.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var entries = new StretchEntry[catalog.Stretches.Count];
        var column = 0;
        for (var index = 0; index < entries.Length; index++)
        {
            var stretch = catalog.Stretches[index];
            entries[index] = new(stretch, index, column, Array.BinarySearch(families, stretch.Family, StringComparer.Ordinal));
            column += stretch.Sides.Count;
        }

        Entries = entries;
        InFamilies = [.. entries.OrderBy(entry => entry.Family).ThenBy(entry => entry.Stretch.Id)];
        _byId = entries.SelectMany(entry => entry.Stretch.FormerIds.Append(entry.Stretch.Id), (entry, id) => (entry, id)).ToDictionary(pair => pair.id, pair => pair.entry);
    }

    /// <summary>Gets the stretches in the order of the catalogue, which is that of a safety report.</summary>
    public StretchEntry[] Entries { get; }

    /// <summary>Gets the stretches family by family, within one by id; a model has this order.</summary>
    public StretchEntry[] InFamilies { get; }

    /// <summary>Finds a stretch by an id of its own or a former one.</summary>
    public StretchEntry? Find(StretchId id) => _byId.GetValueOrDefault(id);
}
