using System.Text.Json;
using StretchKit.Composition;

namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>The names that a value of a type may have; none for a type that has no closed list.</summary>
internal static class NamesOf
{
    public static IReadOnlyList<string> Type(Type type) => type switch
    {
        _ when type == typeof(FocusTarget) => FocusTarget.Names,
        { IsEnum: true } => [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)],
        _ => [],
    };

    /// <summary>Gives the names of the places that stretches work on: focus without the goals.</summary>
    public static IReadOnlyList<string> Places { get; } = [.. FocusTarget.Names.Where(name => FocusTarget.Parse(name).Goal is null)];
}
