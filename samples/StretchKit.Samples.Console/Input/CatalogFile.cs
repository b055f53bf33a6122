using System.Text.Json;
using System.Text.Json.Nodes;

namespace StretchKit.Samples.Console.Input;

/// <summary>The entries of one catalogue file as they are written, by id; two versions of one file cannot be loaded together.</summary>
internal static class CatalogFile
{
    /// <exception cref="InputException">The file is no catalogue.</exception>
    public static SortedDictionary<string, JsonObject> Read(string path)
    {
        var entries = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        try
        {
            var stretches = JsonNode.Parse(InputFile.Read(path, "catalog"))?["stretches"]?.AsArray() ?? throw new InputException($"the catalog file '{path}' has no 'stretches'.");
            foreach (var entry in stretches)
            {
                var id = entry?["id"]?.GetValue<string>() ?? throw new InputException($"an entry of the catalog file '{path}' has no id.");
                if (!entries.TryAdd(id, entry.AsObject()))
                {
                    throw new InputException($"the catalog file '{path}' has the id '{id}' twice.");
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new InputException($"the catalog file '{path}' is no catalogue; 'stretchkit catalog validate' tells where.");
        }

        return entries;
    }
}
