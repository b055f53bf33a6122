using System.Collections.Frozen;
using System.Text.Json;

namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>The names of an enumeration as the formats write them: <c>hook-lying</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    public static string Of(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryParse(string name, out T value) => Values.TryGetValue(name, out value);
}
