using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StretchKit.Tests.TestData;

/// <summary>Catalogue files of an app's own, made from the built-in knee-to-chest under other ids.</summary>
internal static class OwnCatalog
{
    public const string Id = "clinic-hug";

    public static byte[] With(Action<JsonObject> change)
    {
        var entry = Entry(Id);
        change(entry);
        return File(entry);
    }

    /// <summary>Makes a file with so many entries, each with a number in its id and name.</summary>
    public static byte[] Of(int count) => File([.. Enumerable.Range(1, count).Select(number =>
    {
        var entry = Entry(string.Create(CultureInfo.InvariantCulture, $"{Id}-{number}"));
        entry["name"] = string.Create(CultureInfo.InvariantCulture, $"Hug number {number}");
        return entry;
    })]);

    public static byte[] File(params JsonObject[] entries) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = "stretchkit-catalog/1",
        ["stretches"] = new JsonArray([.. entries.Select(entry => entry.DeepClone())]),
    }.ToJsonString());

    /// <summary>Takes the built-in knee-to-chest under another id, in a family of its own.</summary>
    public static JsonObject Entry(string id)
    {
        var entry = JsonNode.Parse(TestFiles.Read("../../src/StretchKit/Catalog/Data/knee-to-chest.json"))!["stretches"]![0]!.DeepClone().AsObject();
        (entry["id"], entry["family"]) = (id, id);
        entry.Remove("formerIds");
        return entry;
    }
}
