using System.Text;

namespace StretchKit.Samples.Console.Input;

/// <summary>The names of an enumeration as people type and read them: <c>hook-lying</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class Names<T>
    where T : struct, Enum
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    public static string Of(T value)
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Reads what an option was given.</summary>
    /// <exception cref="InputException">There is no such name.</exception>
    public static T Parse(string option, string name)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name)
            {
                return value;
            }
        }

        throw new InputException($"{option} cannot be '{name}'{NearestName.Hint(name, All)} It is one of: {string.Join(", ", All)}.");
    }
}
