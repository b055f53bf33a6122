using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StretchKit.Catalog.Search;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>All entries of all files, checked against each other and frozen.</summary>
internal sealed class StretchCatalog : IStretchCatalog
{
    /// <summary>The version of the embedded entries; it moves when what they say about a stretch changes.</summary>
    public const string BuiltInVersion = "0.1.0";

    private const string Folder = "Catalog/Data/";

    private const int MostFound = 100;

    private readonly Dictionary<string, Stretch> _byId;
    private readonly ConcurrentDictionary<string, SearchIndex> _indexes = new(StringComparer.Ordinal);

    private StretchCatalog(List<CatalogEntry> entries)
    {
        var stretches = new Stretch[entries.Count];
        _byId = new(entries.Count, StringComparer.Ordinal);
        for (var index = 0; index < stretches.Length; index++)
        {
            var stretch = stretches[index] = entries[index].Stretch;
            _byId.Add(stretch.Id.Value, stretch);
            foreach (var id in stretch.FormerIds)
            {
                _byId.Add(id.Value, stretch);
            }
        }

        Array.Sort(stretches, (one, other) => string.CompareOrdinal(one.Id.Value, other.Id.Value));
        Stretches = stretches;
    }

    public string Version => BuiltInVersion;

    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Loads the embedded files and further ones; every problem of all of them comes in one exception.</summary>
    /// <exception cref="StretchKitDataException">Any file cannot be trusted.</exception>
    public static StretchCatalog Load(IEnumerable<DataFile> furtherFiles)
    {
        var problems = new DiagnosticBag();
        var entries = new List<CatalogEntry>();
        foreach (var file in BuiltInFiles().Concat(furtherFiles))
        {
            CatalogReader.Read(file, problems, entries);
        }

        CatalogChecks.Run(entries, problems);
        problems.ThrowIfAny();
        return new(entries);
    }

    public bool TryGet(StretchId id, [NotNullWhen(true)] out Stretch? stretch) => _byId.TryGetValue(id.Value, out stretch);

    public StretchId? FindNearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var names = Stretches
            .SelectMany(stretch => stretch.Aliases.Append(stretch.Name.ToString()).Append(stretch.Id.Value), (stretch, name) => (name, stretch.Id))
            .ToLookup(pair => pair.name, pair => pair.Id, StringComparer.OrdinalIgnoreCase);
        return NearestName.Of(text, names.Select(group => group.Key)) is { } nearest ? names[nearest].First() : default(StretchId?);
    }

    public IReadOnlyList<Stretch> Search(string text, CultureInfo? culture = null, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostFound);

        return IndexOf(culture ?? CultureInfo.InvariantCulture).Find(text, most);
    }

    /// <summary>Gives the index of a language, built when it is first asked for.</summary>
    private SearchIndex IndexOf(CultureInfo culture)
    {
        var language = TextTable.LanguageOf(culture);
        return _indexes.TryGetValue(language, out var index) ? index : _indexes.GetOrAdd(language, new SearchIndex(Stretches, culture));
    }

    /// <summary>Opens the embedded files.</summary>
    public static IEnumerable<DataFile> BuiltInFiles() =>
        DataFile.EmbeddedPaths(Folder)
            .Select(path => DataFile.Embedded(path, DataFormat.Catalog));
}
