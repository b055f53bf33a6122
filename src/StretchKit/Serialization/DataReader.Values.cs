using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StretchKit.Serialization;

/// <content>The values of a file: text, ids, names, numbers, and what is said when they are wrong.</content>
internal ref partial struct DataReader
{
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

    /// <summary>Reads a day; <see langword="null"/> when it is none.</summary>
    public DateOnly? Day()
    {
        var text = String(10);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            Report(DataProblem.BadText, $"'{text}' is not a day", "write it as yyyy-MM-dd");
        }

        return null;
    }

    /// <summary>Gets whether the value at hand is an empty text.</summary>
    public readonly bool IsEmptyText => _json.TokenType is JsonTokenType.String && _json.ValueSpan.Length == 0;

    public bool Boolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.GetBoolean();
        }

        ReportKind("true or false");
        return false;
    }

    /// <summary>Reads a name of an enumeration. The work is not generic, so that it is compiled once and not once for each of them.</summary>
    public T Name<T>(string what)
        where T : struct, Enum
    {
        var value = NameOf(Vocabulary<T>.Table, what);
        return Unsafe.As<int, T>(ref value);
    }

    public T[] Names<T>(string what)
        where T : struct, Enum
    {
        var values = NamesOf(Vocabulary<T>.Table, what);
        var names = new T[values.Length];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = Unsafe.As<int, T>(ref values[index]);
        }

        return names;
    }

    /// <summary>Reads the format id every file starts with.</summary>
    public string Format()
    {
        var format = String(60);
        if (format.Length > 0 && format != _file.Format.Id && !_file.Format.Older.Contains(format, StringComparer.Ordinal))
        {
            Report(DataProblem.WrongFormat, $"the format is '{Short(format)}'", $"this reader knows '{_file.Format.Id}'");
        }

        return format;
    }

    public readonly void ReportUnknown(DataProblem problem, string what, string name, IEnumerable<string> valid)
    {
        if (_problems.IsFull)
        {
            return;
        }

        var nearest = NearestName.Of(name, valid);
        var remedy = nearest is null ? "use one of the names the schema lists" : $"did you mean '{nearest}'?";
        Report(problem, $"'{Short(name)}' is not a known {what}", remedy, nearest);
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    private int NameOf(NameTable table, string what)
    {
        if (!Expect(JsonTokenType.String, $"the name of a {what}"))
        {
            return 0;
        }

        if (_json is { ValueIsEscaped: false, HasValueSequence: false } && table.TryParse(_json.ValueSpan, out var value))
        {
            return value;
        }

        var name = _json.GetString()!;
        if (table.TryParse(name, out value))
        {
            return value;
        }

        ReportUnknown(DataProblem.UnknownName, what, name, table.Names);
        return 0;
    }

    private int[] NamesOf(NameTable table, string what)
    {
        var values = new int[4];
        var count = 0;
        var items = Array();
        while (Next(ref items))
        {
            if (count == values.Length)
            {
                System.Array.Resize(ref values, 2 * count);
            }

            values[count++] = NameOf(table, what);
        }

        return values[..count];
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
