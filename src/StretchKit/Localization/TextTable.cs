using System.Collections.Concurrent;
using System.Globalization;
using StretchKit.Serialization;

namespace StretchKit.Localization;

/// <summary>The texts of each language, read from its folder when first asked for.</summary>
internal static class TextTable
{
    public const string English = "en";

    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Languages = new(StringComparer.Ordinal);

    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "language", "messages"], []);

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

    /// <summary>Gives all texts of a language; none for one without a folder.</summary>
    public static Dictionary<string, string> Of(string language) => Languages.GetOrAdd(language, Read);

    private static Dictionary<string, string> Read(string language)
    {
        var problems = new DiagnosticBag();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in DataFile.EmbeddedPaths($"Localization/{language}/"))
        {
            DataReader.ReadFile(DataFile.Embedded(path, DataFormat.Messages), problems, (ref DataReader reader) => ReadFile(ref reader, texts));
        }

        problems.ThrowIfAny();
        return texts;
    }

    private static void ReadFile(ref DataReader reader, Dictionary<string, string> texts)
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
                    reader.String(20);
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
