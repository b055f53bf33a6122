using System.Text;
using System.Text.Json;

namespace StretchKit.Tests.Serialization.Fuzz;

/// <summary>
/// Breaks valid JSON as people, tools and attackers do: parts missing, doubled, renamed, of another kind, swapped between
/// places; nesting, numbers and texts beyond measure; comments, cuts and byte order marks.
/// </summary>
internal sealed class JsonFuzzer(int seed)
{
    private const int MostChanges = 4;

    private const int Deep = 200;

    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "1", "-1", "7", "2147483647", "2147483648", "-2147483649", "99999999999999999999999", "1e9", "1e999", "1.5", "-0", "0.0",
        "\"\"", "\" \"", "\"x\"", "\"left\"", "\"avoid\"", "\"no-pain\"", "\"hip-flexion\"", "\"hip-flexoin\"", "\"2026-02-30\"", "\"2026-01-01\"", "\"not-sure\"", "\"core.spine\"",
        "\"Ünïcödé\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"\u202Eevil\"", "\"a\\u0301\"", "\"../../etc\"", "\"{condition}\"", "\"{0}\"",
        "[]", "{}", "[[]]", "[{}]", "[null]", "{\"all\":[]}", "{\"any\":[{\"none\":[]}]}", "{\"fact\":\"age-years\"}", "{\"load\":[]}", "{\"value\":1,\"status\":\"known\"}",
    ];

    private static readonly string[] Names =
    [
        "id", "verdict", "status", "value", "on", "condition", "person", "when", "stretch", "load", "all", "any", "none", "fact", "detail", "in", "gte", "lt", "facts", "pains", "conditions",
        "movements", "cells", "cite", "change", "whenUnknown", "if", "else", "scope", "tests", "side", "region", "unknown-name", "Id", "", "\\u0069d", "__proto__", "$schema",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Gives a text with one to four changes.</summary>
    public byte[] Next(byte[] good)
    {
        var bytes = good;
        for (var changes = _random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            if (!IsJson(bytes))
            {
                break;
            }

            bytes = Change(bytes);
        }

        return _random.Next(12) == 0 ? Spoil(bytes) : bytes;
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            return JsonParts.Of(bytes).Count > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private byte[] Change(byte[] bytes)
    {
        var parts = JsonParts.Of(bytes);
        var (one, other) = (Pick(parts), Pick(parts));
        return _random.Next(12) switch
        {
            0 or 1 => Without(bytes, one),
            2 => Splice(bytes, one.Start, one.Start, $"{Text(bytes, one)},"),
            3 => Splice(bytes, one.Start, one.Start, one.IsProperty ? $"\"{Pick(Names)}\":{Pick(Odd)}," : $"{Pick(Odd)},"),
            4 when one.IsProperty => Splice(bytes, one.Start, NameEnd(bytes, one), $"\"{Pick(Names)}\""),
            5 => Splice(bytes, one.ValueStart, one.End, Nested()),
            6 or 7 => Splice(bytes, one.ValueStart, one.End, Value(bytes, other)),
            8 => Splice(bytes, one.ValueStart, one.End, $"[{Value(bytes, one)}]"),
            9 => Splice(bytes, one.ValueStart, one.End, Long()),
            _ => Splice(bytes, one.ValueStart, one.End, Pick(Odd)),
        };
    }

    /// <summary>Breaks the text itself.</summary>
    private byte[] Spoil(byte[] bytes)
    {
        var at = _random.Next(bytes.Length);
        return _random.Next(9) switch
        {
            0 => bytes[..at],
            1 => [.. Encoding.UTF8.Preamble, .. bytes],
            2 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. bytes],
            3 => Splice(bytes, at, at, "/* a comment */"),
            4 => Splice(bytes, at, at, "// a comment\n"),
            5 => Splice(bytes, at, at, ","),
            6 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
            7 => [.. bytes[..at], 0xC3, 0x28, .. bytes[at..]],
            _ => [.. bytes, .. bytes],
        };
    }

    private string Nested()
    {
        var depth = _random.Next(2) == 0 ? _random.Next(3, 12) : Deep;
        return _random.Next(2) == 0
            ? $"{new string('[', depth)}{new string(']', depth)}"
            : $"{string.Concat(Enumerable.Repeat("{\"all\":[", depth))}\"pregnant\"{string.Concat(Enumerable.Repeat("]}", depth))}";
    }

    private string Long() => _random.Next(3) switch
    {
        0 => $"\"{new string('a', _random.Next(50, 5_000))}\"",
        1 => $"[{string.Join(',', Enumerable.Repeat(Pick(Odd), _random.Next(20, 300)))}]",
        _ => new string('9', _random.Next(5, 400)),
    };

    /// <summary>Takes a part out with the comma that goes with it.</summary>
    private static byte[] Without(byte[] bytes, JsonPart part)
    {
        var (start, end) = (part.Start, part.End);
        while (end < bytes.Length && char.IsWhiteSpace((char)bytes[end]))
        {
            end++;
        }

        if (end < bytes.Length && bytes[end] == ',')
        {
            return Splice(bytes, start, end + 1, "");
        }

        while (start > 0 && char.IsWhiteSpace((char)bytes[start - 1]))
        {
            start--;
        }

        return Splice(bytes, start > 0 && bytes[start - 1] == ',' ? start - 1 : start, part.End, "");
    }

    /// <summary>Gives where the name of a property ends: before its colon.</summary>
    private static int NameEnd(byte[] bytes, JsonPart part) => Array.LastIndexOf(bytes, (byte)'"', part.ValueStart - 1) + 1;

    private static string Text(byte[] bytes, JsonPart part) => Encoding.UTF8.GetString(bytes[part.Start..part.End]);

    private static string Value(byte[] bytes, JsonPart part) => Encoding.UTF8.GetString(bytes[part.ValueStart..part.End]);

    private static byte[] Splice(byte[] bytes, int start, int end, string text) => [.. bytes[..start], .. Encoding.UTF8.GetBytes(text), .. bytes[end..]];

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
