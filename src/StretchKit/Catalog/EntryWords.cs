using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Collects the words of one entry in English and in further languages; they get their keys once its id is known.</summary>
internal sealed class EntryWords
{
    public const string Name = "name";

    public const string AliasList = "aliases";

    public const string AliasSeparator = "; ";

    private const int LongestAlias = 60;

    private static readonly string[] InstructionNames = ["setUp", "action", "cue", "breathing", "feel", "mistake"];

    private static readonly ObjectShape InstructionsShape = ObjectShape.Of(InstructionNames, []);

    private static readonly ObjectShape TranslationShape = ObjectShape.Of([], [Name, AliasList, .. InstructionNames]);

    private readonly Dictionary<string, string> _own = new(InstructionNames.Length + 2, StringComparer.Ordinal);

    private Dictionary<string, Dictionary<string, string>>? _translated;

    public string[] Aliases { get; private set; } = [];

    /// <summary>Gets the most characters of a text in English; other languages may take a quarter more.</summary>
    public static int Longest(string name) => name switch
    {
        Name => 40,
        "cue" => 70,
        _ => 160,
    };

    public static int LongestTranslated(string name) => Longest(name) * 5 / 4;

    public void Read(ref DataReader reader, string name) => _own[name] = reader.String(Longest(name));

    public void ReadAliases(ref DataReader reader)
    {
        Aliases = ReadAliasList(ref reader);
        _own[AliasList] = string.Join(AliasSeparator, Aliases);
    }

    public void ReadInstructions(ref DataReader reader)
    {
        var cursor = reader.Object(InstructionsShape);
        while (reader.Next(ref cursor))
        {
            Read(ref reader, cursor.Name);
        }
    }

    /// <summary>Reads the entry in further languages: those of the library, so that a routine is in one language.</summary>
    public void ReadTranslations(ref DataReader reader)
    {
        var languages = reader.Entries();
        while (reader.NextEntry(ref languages, out var language))
        {
            if (language == TextTable.English || !TextTable.Languages.Contains(language, StringComparer.Ordinal))
            {
                reader.ReportUnknown(DataProblem.UnknownName, "further language", language, TextTable.Languages.Where(known => known != TextTable.English));
                reader.Skip();
            }
            else if (_translated?.ContainsKey(language) is true)
            {
                reader.Report(DataProblem.DuplicateProperty, $"'{language}' stands twice", "keep one of them");
                reader.Skip();
            }
            else
            {
                ReadTranslation(ref reader, language);
            }
        }
    }

    public Message Text(string id, string name) =>
        Message.OfStretch(id, name, _own.GetValueOrDefault(name, ""), _translated is null ? null : TranslationsOf(name, _translated));

    public StretchInstructions Instructions(string id) => new()
    {
        SetUp = Text(id, "setUp"),
        Action = Text(id, "action"),
        Cue = Text(id, "cue"),
        Breathing = Text(id, "breathing"),
        Feel = Text(id, "feel"),
        Mistake = Text(id, "mistake"),
    };

    private static Dictionary<string, string> TranslationsOf(string name, Dictionary<string, Dictionary<string, string>> all) =>
        all.Where(pair => pair.Value.ContainsKey(name)).ToDictionary(pair => pair.Key, pair => pair.Value[name], StringComparer.Ordinal);

    private static string[] ReadAliasList(ref DataReader reader)
    {
        var aliases = new List<string>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            aliases.Add(reader.String(LongestAlias));
        }

        return aliases.ToArray();
    }

    private void ReadTranslation(ref DataReader reader, string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        (_translated ??= new(StringComparer.Ordinal)).Add(language, texts);
        var cursor = reader.Object(TranslationShape);
        while (reader.Next(ref cursor))
        {
            texts[cursor.Name] = cursor.Name == AliasList
                ? string.Join(AliasSeparator, ReadAliasList(ref reader))
                : reader.String(LongestTranslated(cursor.Name));
        }
    }
}
