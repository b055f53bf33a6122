using System.Runtime.CompilerServices;

namespace StretchKit.Serialization;

/// <summary>The kebab-case names of an enumeration, both ways.</summary>
/// <typeparam name="T">The enumeration, with values of type <see cref="int"/>.</typeparam>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    /// <summary>Gets the names and their values, for readers that do not need the type.</summary>
    public static readonly NameTable Table = NameTable.Of(typeof(T));

    /// <summary>Gets all names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names => Table.Names;

    public static string IdOf(T value) => Table.IdOf(Unsafe.As<T, int>(ref value));

    public static bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        var isKnown = Table.TryParse(name, out var number);
        value = Unsafe.As<int, T>(ref number);
        return isKnown;
    }
}
