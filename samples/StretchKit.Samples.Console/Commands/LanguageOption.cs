using System.CommandLine;
using System.Globalization;
using StretchKit.Localization;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The option for the language of a page.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create() =>
        CommandOption.One("--language", "name", $"The language of the page: {string.Join(", ", Message.Languages)}; default en. Help, faults of the input and titles of sources stay English.");

    public static CultureInfo Read(string? name) => name switch
    {
        null => CultureInfo.InvariantCulture,
        _ when Message.Languages.Contains(name, StringComparer.Ordinal) => CultureInfo.GetCultureInfo(name),
        _ => throw new InputException($"--language cannot be '{name}'{NearestName.Hint(name, Message.Languages)} It is one of: {string.Join(", ", Message.Languages)}."),
    };
}
