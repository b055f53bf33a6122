using System.Text.Json;
using System.Text.Json.Serialization;
using StretchKit.Composition;

namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>Reads a region, a muscle or a goal by its name.</summary>
internal sealed class FocusTargetConverter : JsonConverter<FocusTarget>
{
    public override FocusTarget Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
        return FocusTarget.Names.Contains(name, StringComparer.Ordinal) ? FocusTarget.Parse(name) : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, FocusTarget value, JsonSerializerOptions options) => throw new NotSupportedException();
}
