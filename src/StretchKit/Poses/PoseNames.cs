using System.Runtime.CompilerServices;
using StretchKit.Serialization;

namespace StretchKit.Poses;

/// <summary>The names of an enumeration as pose data writes them: <c>handR</c>, <c>upperArmL</c>.</summary>
/// <typeparam name="T">The enumeration, with values of type <see cref="int"/>.</typeparam>
internal static class PoseNames<T>
    where T : struct, Enum
{
    private static readonly NameTable Table = NameTable.CamelOf(typeof(T));

    /// <summary>Gets the names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Table.Names;

    public static string NameOf(T value) => Table.IdOf(Unsafe.As<T, int>(ref value));

    public static bool TryParse(string name, out T value)
    {
        var isKnown = Table.TryParse(name, out var number);
        value = Unsafe.As<int, T>(ref number);
        return isKnown;
    }

    /// <summary>Reads a name, or reports it with the nearest valid one.</summary>
    public static T? Read(ref DataReader reader, string what)
    {
        var name = reader.String(40);
        return name.Length == 0 ? null : Parse(ref reader, name, what);
    }

    public static T? Parse(ref DataReader reader, string name, string what)
    {
        if (TryParse(name, out var value))
        {
            return value;
        }

        reader.ReportUnknown(DataProblem.UnknownName, what, name, All);
        return null;
    }
}
