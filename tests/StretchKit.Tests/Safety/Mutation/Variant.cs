using System.Text.Json.Nodes;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>A part of a rule changed in one way; <see langword="null"/> when the part is taken out.</summary>
internal readonly record struct Variant(string Place, string Change, JsonNode? Node)
{
    /// <summary>Gives the variants of an object in which one property varies.</summary>
    public static IEnumerable<Variant> In(JsonObject parent, string key, IEnumerable<Variant> variants) =>
        variants.Select(variant => variant with { Node = With(parent, key, variant.Node) });

    /// <summary>Gives the variants of an array in which one item varies.</summary>
    public static IEnumerable<Variant> In(JsonArray parent, int index, IEnumerable<Variant> variants) =>
        variants.Select(variant => variant with { Node = With(parent, index, variant.Node) });

    public static JsonObject With(JsonObject parent, string key, JsonNode? value)
    {
        var copy = parent.DeepClone().AsObject();
        if (value is null)
        {
            copy.Remove(key);
        }
        else
        {
            copy[key] = value.DeepClone();
        }

        return copy;
    }

    private static JsonArray With(JsonArray parent, int index, JsonNode? value)
    {
        var copy = parent.DeepClone().AsArray();
        if (value is null)
        {
            copy.RemoveAt(index);
        }
        else
        {
            copy[index] = value.DeepClone();
        }

        return copy;
    }
}
