using System.Collections.Concurrent;
using System.Globalization;
using StretchKit.Serialization;

namespace StretchKit.Localization;

/// <summary>The texts of each language, read from its folder when first asked for.</summary>
internal static class TextTable
{
    public const string English = "en";

    private const string Folder = "Localization/";

    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Read = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> NoTexts = [];

    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "language", "messages"], []);

    /// <summary>Gets the languages that have a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. DataFile.EmbeddedPaths(Folder).Select(path => path.Split('/')[1]).Distinct(StringComparer.Ordinal)];

    /// <summary>Finds a text in the language of a culture, else in English; <see langword="null"/> when there is none.</summary>
    public static string? Find(CultureInfo culture, string key)
    {
        for (var language = culture; language.Name.Length > 0; language = language.Parent)
        {
            if (Of(language.Name).TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return Of(English).GetValueOrDefault(key);
    }

    /// <summary>Gives the language that a culture is shown in: its own, its parent's, or English.</summary>
    public static string LanguageOf(CultureInfo culture) => CultureOf(culture) is { Name.Length: > 0 } language ? language.Name : English;

    /// <summary>Gives the culture of the language that a culture is shown in; the invariant one for a language without a folder.</summary>
    public static CultureInfo CultureOf(CultureInfo culture)
    {
        var language = culture;
        while (language.Name.Length > 0 && !Languages.Contains(language.Name, StringComparer.Ordinal))
        {
            language = language.Parent;
        }

        return language;
    }

    /// <summary>Gives all texts of a language; none for one without a folder.</summary>
    public static Dictionary<string, string> Of(string language) =>
        Read.TryGetValue(language, out var texts) ? texts
        : Languages.Contains(language, StringComparer.Ordinal) ? Read.GetOrAdd(language, ReadFolder)
        : NoTexts;

    private static Dictionary<string, string> ReadFolder(string language)
    {
        var problems = new DiagnosticBag();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in DataFile.EmbeddedPaths($"{Folder}{language}/"))
        {
            DataReader.ReadFile(DataFile.Embedded(path, DataFormat.Messages), problems, (ref DataReader reader) => ReadFile(ref reader, language, texts));
        }

        problems.ThrowIfAny();
        return texts;
    }

    private static void ReadFile(ref DataReader reader, string folder, Dictionary<string, string> texts)
    {
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "format":
                    reader.Format();
                    break;
                case "language":
                    var language = reader.String(20);
                    if (language.Length > 0 && language != folder)
                    {
                        reader.Report(DataProblem.Contradiction, $"the language is '{language}'", $"the file lies in the folder of '{folder}'");
                    }

                    break;
                default:
                    ReadTexts(ref reader, texts);
                    break;
            }
        }
    }

    private static void ReadTexts(ref DataReader reader, Dictionary<string, string> texts)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var key))
        {
            if (!texts.TryAdd(key, reader.String(600)))
            {
                reader.Report(DataProblem.DuplicateId, $"the text '{key}' stands twice in this language", "keep one of them");
            }
        }
    }
}
