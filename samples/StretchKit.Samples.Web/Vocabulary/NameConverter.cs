using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>Reads and writes an enumeration by its names.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class NameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Names<T>.TryParse(reader.GetString()!, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names<T>.Of(value));
}
