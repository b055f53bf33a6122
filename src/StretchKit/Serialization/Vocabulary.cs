using System.Collections.Frozen;
using System.Text;

namespace StretchKit.Serialization;

/// <summary>The kebab-case names of an enumeration, both ways.</summary>
/// <typeparam name="T">The enumeration; its values are dense from 0, or flags.</typeparam>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

    private static readonly (string Name, T Value)[] Pairs = [.. Enum.GetValues<T>().Select(value => (Kebab(value.ToString()), value))];

    private static readonly FrozenDictionary<T, string> Ids = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Gets all names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];

    public static string IdOf(T value) => Ids[value];

    public static bool TryParse(string name, out T value) => ByName.TryGetValue(name, out value);

    /// <summary>Finds a name without allocating it; the lists are short, so a scan beats hashing.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        foreach (var pair in Pairs)
        {
            if (name.SequenceEqual(pair.Name))
            {
                value = pair.Value;
                return true;
            }
        }

        value = default;
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
