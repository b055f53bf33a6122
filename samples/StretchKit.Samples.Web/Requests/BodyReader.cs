using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace StretchKit.Samples.Web.Requests;

/// <summary>
/// Reads a body property by property and item by item with the serializer's own metadata, so that one fault does not
/// hide the next. What cannot be read is reported and left out; whoever reads checks the list of faults first.
/// </summary>
internal sealed class BodyReader(JsonSerializerOptions options)
{
    public RequestBody<T> Read<T>(byte[] bytes)
        where T : class, new()
    {
        var text = new BodyText(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        var body = new RequestBody<T>(new(), text, new(text));
        if (text.Utf8.IsEmpty || !Utf8.IsValid(text.Utf8))
        {
            body.Faults.Add(FaultKind.Malformed, "$", 0, text.Utf8.IsEmpty ? "the body is empty" : "the body is not valid UTF-8", "send a JSON object in UTF-8");
            return body;
        }

        var json = new Utf8JsonReader(text.Utf8);
        try
        {
            ReadObject(ref json, body);
        }
        catch (JsonException error)
        {
            body.Faults.Add(FaultKind.Malformed, "$", OffsetOf(error, text), "this is not valid JSON here", "check quotes, commas and brackets around this place");
        }

        return body;
    }

    private static int OffsetOf(JsonException error, BodyText text)
    {
        var offset = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            offset += text.Utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(error.BytePositionInLine ?? 0);
    }

    private void ReadObject<T>(ref Utf8JsonReader json, RequestBody<T> body)
        where T : class, new()
    {
        json.Read();
        if (json.TokenType is not JsonTokenType.StartObject)
        {
            body.Faults.Add(FaultKind.WrongKind, "$", (int)json.TokenStartIndex, $"the body is {ValueKind.Found(json.TokenType)}", "write an object here");
            json.Skip();
            json.Read();
            return;
        }

        var shape = options.GetTypeInfo(typeof(T));
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            ReadProperty(ref json, shape, body);
        }

        // Anything after the object makes the reader throw.
        json.Read();
    }

    private void ReadProperty<T>(ref Utf8JsonReader json, JsonTypeInfo shape, RequestBody<T> body)
    {
        var (name, nameStart) = (NameAt(ref json), (int)json.TokenStartIndex);
        json.Read();
        var start = (int)json.TokenStartIndex;
        var kind = json.TokenType;
        json.Skip();
        var length = (int)json.BytesConsumed - start;
        if (body.Faults.IsFull)
        {
            return;
        }

        var property = shape.Properties.FirstOrDefault(property => property.Name == name);
        if (property is null)
        {
            body.Faults.AddUnknown(FaultKind.UnknownProperty, "property", $"$.{Quoted.Text(name)[1..^1]}", nameStart, name, [.. shape.Properties.Select(property => property.Name)]);
        }
        else if (body.Has(name))
        {
            body.Faults.Add(FaultKind.DuplicateProperty, $"$.{name}", nameStart, $"'{name}' stands twice in this object", "keep one of them");
        }
        else if (kind is not JsonTokenType.Null)
        {
            Set(body, property, start, length);
        }
    }

    /// <summary>Reads the name at hand; one with half a character in it is no name of ours.</summary>
    private static string NameAt(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private void Set<T>(RequestBody<T> body, JsonPropertyInfo property, int start, int length)
    {
        var path = $"$.{property.Name}";
        body.Place(property.Name, (path, start, length));
        var shape = options.GetTypeInfo(property.PropertyType);
        if (shape.Kind is JsonTypeInfoKind.Enumerable)
        {
            SetList(body, property, shape, start, length);
        }
        else if (TryRead(body, shape, path, start, length, out var value))
        {
            property.Set!(body.Value!, value);
        }
    }

    private void SetList<T>(RequestBody<T> body, JsonPropertyInfo property, JsonTypeInfo shape, int start, int length)
    {
        var path = $"$.{property.Name}";
        var slice = body.BytesOf(property.Name);
        var json = new Utf8JsonReader(slice);
        json.Read();
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            body.Faults.Add(FaultKind.WrongKind, path, start, $"this is {ValueKind.Found(json.TokenType)}", "write an array here");
            return;
        }

        var itemShape = options.GetTypeInfo(shape.ElementType!);
        var places = new List<(string Path, int Start, int Length)> { (path, start, length) };
        var items = new List<object?>();
        for (var index = 0; json.Read() && json.TokenType is not JsonTokenType.EndArray && !body.Faults.IsFull; index++)
        {
            var itemStart = (int)json.TokenStartIndex;
            json.Skip();
            var place = (Path: $"{path}[{index}]", Start: start + itemStart, Length: (int)json.BytesConsumed - itemStart);
            if (TryRead(body, itemShape, place.Path, place.Start, place.Length, out var item))
            {
                items.Add(item);
                places.Add(place);
            }
        }

        var list = Array.CreateInstance(itemShape.Type, items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            list.SetValue(items[index], index);
        }

        property.Set!(body.Value!, list);
        body.Place(property.Name, [.. places]);
    }

    private static bool TryRead<T>(RequestBody<T> body, JsonTypeInfo shape, string path, int start, int length, out object? value)
    {
        var slice = body.BytesAt(start, length);
        try
        {
            value = JsonSerializer.Deserialize(slice, shape);
            if (value is not null)
            {
                return true;
            }
        }
        catch (JsonException)
        {
            value = null;
        }

        ValueKind.Report(body.Faults, shape.Type, slice, path, start);
        return false;
    }
}
