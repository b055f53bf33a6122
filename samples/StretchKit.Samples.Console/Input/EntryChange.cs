using System.Text.Json.Nodes;

namespace StretchKit.Samples.Console.Input;

/// <summary>What became of one entry between two versions of a file.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Properties">The properties that differ; none for an entry that only one file has.</param>
internal sealed record EntryChange(string Id, EntryChangeKind Kind, IReadOnlyList<string> Properties)
{
    /// <summary>The properties that the safety rules read.</summary>
    private static readonly string[] ReadByRules = ["mechanisms", "position", "technique", "laterality", "regions", "muscles", "equipment", "dose"];

    /// <summary>Gets whether verdicts may be different now.</summary>
    public bool ChangesVerdicts => Properties.Any(ReadByRules.Contains);

    public static IReadOnlyList<EntryChange> Between(IReadOnlyDictionary<string, JsonObject> old, IReadOnlyDictionary<string, JsonObject> now) =>
    [
        .. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => Of(id, old.GetValueOrDefault(id), now.GetValueOrDefault(id))).OfType<EntryChange>(),
    ];

    private static EntryChange? Of(string id, JsonObject? old, JsonObject? now)
    {
        if (old is null || now is null)
        {
            return new(id, old is null ? EntryChangeKind.Added : EntryChangeKind.Removed, []);
        }

        string[] different = [.. old.Select(pair => pair.Key).Union(now.Select(pair => pair.Key), StringComparer.Ordinal).Where(name => !JsonNode.DeepEquals(old[name], now[name]))];
        return different.Length == 0 ? null : new(id, EntryChangeKind.Changed, different);
    }
}
