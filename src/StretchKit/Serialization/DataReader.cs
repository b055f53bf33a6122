using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StretchKit.Serialization;

/// <summary>
/// Reads one file forward, once, and reports every problem with its place instead of stopping at the first.
/// A value that is wrong is reported, skipped, and replaced by a harmless default; whoever reads checks the bag of
/// problems before anything built from those values is used.
/// </summary>
internal ref struct DataReader
{
    private DataFile _file;
    private readonly DiagnosticBag _problems;
    private readonly List<object> _path = [];
    private Utf8JsonReader _json;

    private DataReader(DataFile file, DiagnosticBag problems)
    {
        _file = file;
        _problems = problems;
        _json = new(file.Utf8, new() { MaxDepth = 32, CommentHandling = JsonCommentHandling.Disallow });
    }

    public delegate void FileBody(ref DataReader reader);

    /// <summary>Reads a whole file. Broken JSON ends the file with one problem.</summary>
    public static void ReadFile(DataFile file, DiagnosticBag problems, FileBody body)
    {
        if (file.Utf8.Length > DataFile.LargestBytes)
        {
            problems.Add(file.Diagnose(DataProblem.TooLarge, 0, "$", $"the file has {file.Utf8.Length / 1024 / 1024} MB", $"split it; {DataFile.LargestBytes / 1024 / 1024} MB is the limit"));
            return;
        }

        var reader = new DataReader(file, problems);
        try
        {
            reader._json.Read();
            body(ref reader);
            if (reader._json.Read())
            {
                reader.Report(DataProblem.Malformed, "there is more after the end of the object", "keep one object in the file");
            }
        }
        catch (JsonException error)
        {
            problems.Add(file.Diagnose(DataProblem.Malformed, reader.OffsetOf(error), reader.Path, "this is not valid JSON here", "check quotes, commas and brackets around this place"));
        }
    }

    public readonly DiagnosticBag Problems => _problems;

    public readonly DataFile File => _file;

    public readonly JsonTokenType Token => _json.TokenType;

    public readonly string Path
    {
        get
        {
            var text = new StringBuilder("$");
            foreach (var segment in _path)
            {
                _ = segment is int index
                    ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                    : text.Append('.').Append((string)segment);
            }

            return text.ToString();
        }
    }

    public readonly DataMark Mark() => new(_file, _json.TokenStartIndex, Path);

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

        if (cursor.Last >= 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        while (_json.Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            var index = IndexOf(shape, cursor.Last);
            if (index >= 0 && (cursor.Seen & (1UL << index)) == 0)
            {
                cursor.Seen |= 1UL << index;
                cursor.Last = index;
                cursor.Name = shape.Names[index];
                _path.Add(cursor.Name);
                _json.Read();
                return true;
            }

            var name = _json.GetString()!;
            _path.Add(name);
            if (index >= 0)
            {
                Report(DataProblem.DuplicateProperty, $"'{Short(name)}' stands twice in this object", "keep one of them");
            }
            else
            {
                ReportUnknown(DataProblem.UnknownProperty, "property", name, shape.Names);
            }

            _json.Read();
            _json.Skip();
            _path.RemoveAt(_path.Count - 1);
        }

        for (var index = 0; index < shape.Names.Count; index++)
        {
            if ((shape.Required & ~cursor.Seen & (1UL << index)) != 0)
            {
                new DataMark(_file, cursor.Start, Path).Report(_problems, DataProblem.MissingProperty, $"'{shape.Names[index]}' is missing", "add it");
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

        if (cursor.Index >= 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        _json.Read();
        if (_json.TokenType is JsonTokenType.EndArray)
        {
            return false;
        }

        cursor.Index++;
        _path.Add(cursor.Index);
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

        if (cursor.Index >= 0)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        _json.Read();
        if (_json.TokenType is JsonTokenType.EndObject)
        {
            return false;
        }

        name = _json.GetString()!;
        cursor.Index++;
        _path.Add(name);
        _json.Read();
        return true;
    }

    /// <summary>Enters an object whose property names are data.</summary>
    public ArrayCursor Entries()
    {
        var isObject = Expect(JsonTokenType.StartObject, "an object");
        return new() { IsArray = isObject, Index = -1 };
    }

    public string String(int longest, int shortest = 1)
    {
        if (!Expect(JsonTokenType.String, "text"))
        {
            return "";
        }

        var text = _json.GetString()!;
        if (text.Length < shortest || text.Length > longest)
        {
            Report(DataProblem.BadText, $"the text has {text.Length} characters", $"use {shortest} to {longest}");
            return "";
        }

        foreach (var letter in text)
        {
            if (char.IsControl(letter))
            {
                Report(DataProblem.BadText, "the text holds a control character", "take it out");
                return "";
            }
        }

        return text;
    }

    /// <summary>Reads a permanent name in kebab-case.</summary>
    public string Id(int longest = 60)
    {
        var text = String(longest, 2);
        if (text.Length == 0)
        {
            return "";
        }

        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            var fits = char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || (letter == '-' && index > 0 && index < text.Length - 1 && text[index - 1] != '-');
            if (!fits)
            {
                Report(DataProblem.BadText, $"'{Short(text)}' is not kebab-case", "use lower-case letters, digits and single hyphens");
                return "";
            }
        }

        return text;
    }

    public int Int32(int lowest, int highest)
    {
        if (!Expect(JsonTokenType.Number, "a whole number"))
        {
            return lowest;
        }

        if (!_json.TryGetInt32(out var number))
        {
            Report(DataProblem.WrongKind, "the number is not whole or far too large", $"use a whole number from {lowest} to {highest}");
            return lowest;
        }

        if (number < lowest || number > highest)
        {
            Report(DataProblem.OutOfRange, $"{number.ToString(CultureInfo.InvariantCulture)} is out of range", $"use {lowest} to {highest}");
            return lowest;
        }

        return number;
    }

    /// <summary>Reads a measure that need not be whole.</summary>
    public double Number(double lowest, double highest)
    {
        if (!Expect(JsonTokenType.Number, "a number"))
        {
            return lowest;
        }

        var number = _json.TryGetDouble(out var read) ? read : double.NaN;
        if (number >= lowest && number <= highest)
        {
            return number;
        }

        Report(DataProblem.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"{number} is out of range"), string.Create(CultureInfo.InvariantCulture, $"use {lowest} to {highest}"));
        return lowest;
    }

    public bool Boolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.GetBoolean();
        }

        ReportKind("true or false");
        return false;
    }

    public T Name<T>(string what)
        where T : struct, Enum
    {
        if (!Expect(JsonTokenType.String, $"the name of a {what}"))
        {
            return default;
        }

        Span<char> buffer = stackalloc char[64];
        if (_json.ValueSpan.Length <= buffer.Length && Vocabulary<T>.TryParse(buffer[.._json.CopyString(buffer)], out var value))
        {
            return value;
        }

        ReportUnknown(DataProblem.UnknownName, what, _json.GetString()!, Vocabulary<T>.Names);
        return default;
    }

    public T[] Names<T>(string what)
        where T : struct, Enum
    {
        var names = new List<T>();
        var items = Array();
        while (Next(ref items))
        {
            names.Add(Name<T>(what));
        }

        return [.. names];
    }

    public void Skip() => _json.Skip();

    /// <summary>Lets problems carry the codes of another format from here on, and gives the format so far.</summary>
    public DataFormat SpeakAs(DataFormat format)
    {
        var before = _file.Format;
        _file = before == format ? _file : _file.As(format);
        return before;
    }

    /// <summary>Reads the format id every file starts with.</summary>
    public void Format()
    {
        var format = String(60);
        if (format.Length > 0 && format != _file.Format.Id)
        {
            Report(DataProblem.WrongFormat, $"the format is '{Short(format)}'", $"this reader knows '{_file.Format.Id}'");
        }
    }

    public readonly void ReportUnknown(DataProblem problem, string what, string name, IEnumerable<string> valid)
    {
        var nearest = NearestName.Of(name, valid);
        var remedy = nearest is null ? "use one of the names the schema lists" : $"did you mean '{nearest}'?";
        Report(problem, $"'{Short(name)}' is not a known {what}", remedy, nearest);
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    private readonly long OffsetOf(JsonException error)
    {
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

    private bool Expect(JsonTokenType expected, string what)
    {
        if (_json.TokenType == expected)
        {
            return true;
        }

        ReportKind(what);
        return false;
    }

    private void ReportKind(string what)
    {
        var found = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        Report(DataProblem.WrongKind, $"this is {found}", $"write {what} here");
        _json.Skip();
    }
}
