using System.Collections.Frozen;
using StretchKit.Serialization;

namespace StretchKit.Poses;

/// <summary>The names of an enumeration as pose data writes them: <c>handR</c>, <c>upperArmL</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class PoseNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>Gets the names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(NameOf)];

    public static string NameOf(T value)
    {
        var name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }

    public static bool TryParse(string name, out T value) => ByName.TryGetValue(name, out value);

    /// <summary>Reads a name, or reports it with the nearest valid one.</summary>
    public static T? Read(ref DataReader reader, string what)
    {
        var name = reader.String(40);
        return name.Length == 0 ? null : Parse(ref reader, name, what);
    }

    public static T? Parse(ref DataReader reader, string name, string what)
    {
        if (ByName.TryGetValue(name, out var value))
        {
            return value;
        }

        reader.ReportUnknown(DataProblem.UnknownName, what, name, ByName.Keys);
        return null;
    }
}
