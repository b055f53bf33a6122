using System.Text.Json;
using System.Text.Json.Serialization;

namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>Writes every enumeration by its names, and reads nothing but them: no numbers, no lists, no other case.</summary>
internal sealed class NameConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(NameConverter<>).MakeGenericType(typeToConvert))!;
}
