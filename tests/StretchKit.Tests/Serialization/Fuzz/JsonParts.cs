using System.Text.Json;

namespace StretchKit.Tests.Serialization.Fuzz;

/// <summary>Finds the parts of a JSON text.</summary>
internal static class JsonParts
{
    public static IReadOnlyList<JsonPart> Of(byte[] utf8)
    {
        var parts = new List<JsonPart>();
        var open = new Stack<(int Start, int ValueStart)>();
        var reader = new Utf8JsonReader(utf8);
        int? name = null;
        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = at;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((name ?? at, at));
                    name = null;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var (start, valueStart) = open.Pop();
                    parts.Add(new(start, valueStart, (int)reader.BytesConsumed));
                    break;
                default:
                    parts.Add(new(name ?? at, at, (int)reader.BytesConsumed));
                    name = null;
                    break;
            }
        }

        // The last one is the whole.
        parts.RemoveAt(parts.Count - 1);
        return parts;
    }
}
