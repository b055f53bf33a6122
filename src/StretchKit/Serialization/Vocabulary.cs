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

    /// <summary>Hands a value on, if it is one of the enumeration.</summary>
    /// <param name="value">The value that a caller gave.</param>
    /// <param name="name">The argument or property it came in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static T Defined(T value, string name) =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, $"{typeof(T).Name} has no value {value}.");

    public static bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        var isKnown = Table.TryParse(name, out var number);
        value = Unsafe.As<int, T>(ref number);
        return isKnown;
    }
}
