using System.Globalization;
using System.Text.Json;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Says why a value is not of the kind that belongs in its place.</summary>
internal static class ValueKind
{
    private const string ADay = "a day, such as \"2026-11-20\"";

    public static string Found(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    public static void Report(FaultList faults, Type expected, ReadOnlySpan<byte> utf8, string path, int offset)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var type = Nullable.GetUnderlyingType(expected) ?? expected;
        var names = NamesOf.Type(type);
        if (json.TokenType is JsonTokenType.String && Text(ref json) is not { } text)
        {
            faults.Add(FaultKind.BadText, path, offset, "the text holds half a character", "write whole characters");
        }
        else if (json.TokenType is JsonTokenType.String && names.Count > 0)
        {
            faults.AddUnknown(FaultKind.UnknownName, Noun(type), path, offset, json.GetString()!, names);
        }
        else if (json.TokenType is JsonTokenType.String && type == typeof(DateOnly))
        {
            faults.Add(FaultKind.OutOfRange, path, offset, "this is not a day", $"write {ADay}");
        }
        else if (json.TokenType is JsonTokenType.Number && type == typeof(int))
        {
            faults.Add(FaultKind.OutOfRange, path, offset, "this is not a whole number in range", string.Create(CultureInfo.InvariantCulture, $"write a whole number of at most {int.MaxValue}, without point or exponent"));
        }
        else
        {
            faults.Add(FaultKind.WrongKind, path, offset, $"this is {Found(json.TokenType)}", $"write {Wanted(type, names)} here");
        }
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Wanted(Type type, IReadOnlyList<string> names) => type switch
    {
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(DateOnly) => $"{ADay},",
        _ when names.Count > 0 => $"one of the names, such as \"{names[0]}\",",
        _ => "text",
    };

    private static string Noun(Type type) => type.IsEnum
        ? JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name).Replace('-', ' ')
        : "region, muscle or goal";
}
