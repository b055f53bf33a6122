using System.CommandLine;
using System.Globalization;
using StretchKit.Localization;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The option for the language of texts from the library.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create() =>
        CommandOption.One("--language", "name", $"The language of names and texts: {string.Join(", ", Message.Languages)}; default en. Labels of this program stay English.");

    public static CultureInfo Read(string? name) => name switch
    {
        null => CultureInfo.InvariantCulture,
        _ when Message.Languages.Contains(name, StringComparer.Ordinal) => CultureInfo.GetCultureInfo(name),
        _ => throw new InputException($"--language cannot be '{name}'{NearestName.Hint(name, Message.Languages)} It is one of: {string.Join(", ", Message.Languages)}."),
    };
}
