using System.Text;

namespace StretchKit.Serialization;

/// <summary>
/// The names of one enumeration as data writes them. Plain arrays without generics: a dozen of these are built when the first
/// file is read, and compiling a generic dictionary for each cost ten times as much as all the reading.
/// </summary>
internal sealed class NameTable
{
    private readonly string[] _names;
    private readonly byte[][] _utf8Names;
    private readonly int[] _values;

    private NameTable(string[] names, int[] values)
    {
        _names = names;
        _utf8Names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _values = values;
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>Gives the names in kebab-case: <c>hook-lying</c>.</summary>
    public static NameTable Of(Type enumeration) =>
        new(Array.ConvertAll(Enum.GetNames(enumeration), Kebab), (int[])Enum.GetValuesAsUnderlyingType(enumeration));

    /// <summary>Gives the names in camel case: <c>upperArmR</c>.</summary>
    public static NameTable CamelOf(Type enumeration) =>
        new(Array.ConvertAll(Enum.GetNames(enumeration), name => char.ToLowerInvariant(name[0]) + name[1..]), (int[])Enum.GetValuesAsUnderlyingType(enumeration));

    public string IdOf(int value)
    {
        if ((uint)value < (uint)_values.Length && _values[value] == value)
        {
            return _names[value];
        }

        return _names[Array.IndexOf(_values, value)];
    }

    /// <summary>Finds a name; the lists are short, so a scan beats hashing and allocates nothing.</summary>
    public bool TryParse(ReadOnlySpan<char> name, out int value)
    {
        for (var index = 0; index < _names.Length; index++)
        {
            if (name.SequenceEqual(_names[index]))
            {
                value = _values[index];
                return true;
            }
        }

        value = 0;
        return false;
    }

    public bool TryParse(ReadOnlySpan<byte> utf8Name, out int value)
    {
        for (var index = 0; index < _utf8Names.Length; index++)
        {
            if (utf8Name.SequenceEqual(_utf8Names[index]))
            {
                value = _values[index];
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
