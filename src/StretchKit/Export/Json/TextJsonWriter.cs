using System.Globalization;
using System.Text.Json;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;

namespace StretchKit.Export.Json;

/// <summary>A JSON writer that knows the language, and the small values every shape shares.</summary>
internal sealed class TextJsonWriter(Utf8JsonWriter json, CultureInfo culture)
{
    public Utf8JsonWriter Json { get; } = json;

    public void Text(string name, Message text) => Json.WriteString(name, text.ToString(culture));

    public void Texts(string name, IEnumerable<Message> texts)
    {
        Json.WriteStartArray(name);
        foreach (var text in texts)
        {
            Json.WriteStringValue(text.ToString(culture));
        }

        Json.WriteEndArray();
    }

    public void Name<T>(string name, T value)
        where T : struct, Enum => Json.WriteString(name, Vocabulary<T>.IdOf(value));

    public void Names<T>(string name, IEnumerable<T> values)
        where T : struct, Enum => Strings(name, values.Select(Vocabulary<T>.IdOf));

    public void Strings(string name, IEnumerable<string> values)
    {
        Json.WriteStartArray(name);
        foreach (var value in values)
        {
            Json.WriteStringValue(value);
        }

        Json.WriteEndArray();
    }

    public void Seconds(string name, TimeSpan time) => Json.WriteNumber(name, (int)time.TotalSeconds);

    public void Citations(IEnumerable<Citation> citations)
    {
        Json.WriteStartArray("sources");
        foreach (var citation in citations)
        {
            Json.WriteStartObject();
            Json.WriteString("id", citation.SourceId);
            Json.WriteString("title", citation.Title);
            if (citation.Year is { } year)
            {
                Json.WriteNumber("year", year);
            }

            Name("type", citation.Type);
            if (citation.Certainty is { } certainty)
            {
                Name("certainty", certainty);
            }

            if (citation.Directness is { } directness)
            {
                Name("directness", directness);
            }

            if (citation.Url is { } url)
            {
                Json.WriteString("url", url);
            }

            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }
}
