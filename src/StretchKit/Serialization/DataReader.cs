using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace StretchKit.Serialization;

/// <summary>
/// Reads one file forward, once, and reports every problem with its place instead of stopping at the first.
/// A value that is wrong is reported, skipped, and replaced by a harmless default; whoever reads checks the bag of
/// problems before anything built from those values is used.
/// </summary>
internal ref partial struct DataReader
{
    private DataFile _file;
    private readonly DiagnosticBag _problems;
    private Utf8JsonReader _json;

    private DataReader(DataFile file, DiagnosticBag problems)
    {
        _file = file;
        _problems = problems;
        _json = new(file.Utf8, JsonOptions);
    }

    /// <summary>Gets how strictly files are read.</summary>
    public static JsonReaderOptions JsonOptions => new() { MaxDepth = 32, CommentHandling = JsonCommentHandling.Disallow };

    public delegate void FileBody(ref DataReader reader);

    /// <summary>Reads a whole file. Broken JSON ends the file with one problem.</summary>
    public static void ReadFile(DataFile file, DiagnosticBag problems, FileBody body)
    {
        if (file.Utf8.Length > file.Format.LargestBytes)
        {
            problems.Add(file.Diagnose(DataProblem.TooLarge, 0, $"the file has {SizeOf(file.Utf8.Length)}", $"split it; {SizeOf(file.Format.LargestBytes)} is the limit"));
            return;
        }

        if (!Utf8.IsValid(file.Utf8))
        {
            problems.Add(file.Diagnose(DataProblem.Malformed, FirstBrokenByte(file.Utf8), "this is not UTF-8 here", "save the file as UTF-8"));
            return;
        }

        var reader = new DataReader(file, problems);
        try
        {
            reader.Read();
            body(ref reader);
            if (reader.Read())
            {
                reader.Report(DataProblem.Malformed, "there is more after the end of the object", "keep one object in the file");
            }
        }
        catch (JsonException error)
        {
            problems.Add(file.Diagnose(DataProblem.Malformed, reader.OffsetOf(error), "this is not valid JSON here", "check quotes, commas and brackets around this place"));
        }
    }

    public readonly DiagnosticBag Problems => _problems;

    public readonly DataFile File => _file;

    public readonly JsonTokenType Token => _json.TokenType;

    public readonly DataMark Mark() => new(_file, _json.TokenStartIndex);

    public readonly void Report(DataProblem problem, string what, string remedy, string? nearest = null) =>
        Mark().Report(_problems, problem, what, remedy, nearest);

    /// <summary>Enters the object at hand; anything else is reported and skipped.</summary>
    public ObjectCursor Object(ObjectShape shape)
    {
        if (!Expect(JsonTokenType.StartObject, "an object"))
        {
            return default;
        }

        return new() { Shape = shape, Last = -1, Name = "", Start = _json.TokenStartIndex };
    }

    /// <summary>Moves to the next property, or reports what is missing and leaves the object.</summary>
    public bool Next(ref ObjectCursor cursor)
    {
        if (cursor.Shape is not { } shape)
        {
            return false;
        }

        while (Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            var index = IndexOf(shape, cursor.Last);
            if (index >= 0 && (cursor.Seen & (1UL << index)) == 0)
            {
                cursor.Seen |= 1UL << index;
                cursor.Last = index;
                cursor.Name = shape.Names[index];
                Read();
                return true;
            }

            var name = _json.GetString()!;
            if (index >= 0)
            {
                Report(DataProblem.DuplicateProperty, $"'{Short(name)}' stands twice in this object", "keep one of them");
            }
            else
            {
                ReportUnknown(DataProblem.UnknownProperty, "property", name, shape.Names);
            }

            Read();
            _json.Skip();
        }

        for (var index = 0; index < shape.Names.Count; index++)
        {
            if ((shape.Required & ~cursor.Seen & (1UL << index)) != 0)
            {
                new DataMark(_file, cursor.Start).Report(_problems, DataProblem.MissingProperty, $"'{shape.Names[index]}' is missing", "add it");
            }
        }

        return false;
    }

    /// <summary>Enters the array at hand; anything else is reported and skipped.</summary>
    public ArrayCursor Array()
    {
        var isArray = Expect(JsonTokenType.StartArray, "an array");
        return new() { IsArray = isArray, Index = -1 };
    }

    public bool Next(ref ArrayCursor cursor)
    {
        if (!cursor.IsArray)
        {
            return false;
        }

        Read();
        if (_json.TokenType is JsonTokenType.EndArray)
        {
            return false;
        }

        cursor.Index++;
        return true;
    }

    /// <summary>Moves through an object whose property names are data, such as ids.</summary>
    public bool NextEntry(ref ArrayCursor cursor, out string name)
    {
        name = "";
        if (!cursor.IsArray)
        {
            return false;
        }

        Read();
        if (_json.TokenType is JsonTokenType.EndObject)
        {
            return false;
        }

        name = _json.GetString()!;
        cursor.Index++;
        Read();
        return true;
    }

    /// <summary>Enters an object whose property names are data.</summary>
    public ArrayCursor Entries()
    {
        var isObject = Expect(JsonTokenType.StartObject, "an object");
        return new() { IsArray = isObject, Index = -1 };
    }

    public void Skip() => _json.Skip();

    /// <summary>Moves over the value at hand and gives it as a file of its own, to be read later.</summary>
    public DataFile Part(DataFormat format)
    {
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return new(_file.Name, format, _file.Utf8[start..(int)_json.BytesConsumed].ToArray());
    }

    /// <summary>Lets problems carry the codes of another format from here on, and gives the format so far.</summary>
    public DataFormat SpeakAs(DataFormat format)
    {
        var before = _file.Format;
        _file = before == format ? _file : _file.As(format);
        return before;
    }

    private static long FirstBrokenByte(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) is OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    /// <summary>Moves on. An escape that is half a character can stand in valid JSON but not in text.</summary>
    private bool Read()
    {
        var isThere = _json.Read();
        if (isThere && _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && _json.ValueIsEscaped)
        {
            try
            {
                _json.GetString();
            }
            catch (InvalidOperationException error)
            {
                throw new JsonException("An escape stands for half a character.", error);
            }
        }

        return isThere;
    }

    private readonly long OffsetOf(JsonException error)
    {
        if (error.LineNumber is null)
        {
            return _json.TokenStartIndex;
        }

        var utf8 = _file.Utf8;
        var offset = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (error.BytePositionInLine ?? 0);
    }

    /// <summary>Names mostly come in the order of the shape, so the next one is tried first.</summary>
    private readonly int IndexOf(ObjectShape shape, int last)
    {
        var count = shape.Names.Count;
        for (var step = 1; step <= count; step++)
        {
            var index = (last + step) % count;
            if (_json.ValueTextEquals(shape.Utf8Name(index)))
            {
                return index;
            }
        }

        return -1;
    }

    private static string SizeOf(int bytes) => bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes / 1024} kB";
}
