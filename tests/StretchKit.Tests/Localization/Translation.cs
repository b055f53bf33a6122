using System.Security.Cryptography;
using System.Text;
using StretchKit.Catalog;
using StretchKit.Guidance;
using StretchKit.Localization;
using StretchKit.Stretches;
using StretchKit.Tests.House;

namespace StretchKit.Tests.Localization;

/// <summary>One language beside English, with the two lists its folder keeps: what is open, and what was translated from.</summary>
internal sealed class Translation
{
    private readonly string _folder;

    private Translation(string language)
    {
        Language = language;
        Texts = TextTable.Of(language);
        _folder = $"src/StretchKit/Localization/{language}";
        Open = Lines("open.txt");
        Records = Lines("translated-from.txt").Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => (English: parts[1], Own: parts[2]), StringComparer.Ordinal);
        NeverSay = Lines("never-say.txt");
        MustSay = [.. Lines("must-say.txt").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];
    }

    /// <summary>Gets every English text under its key: the messages, and the words of the built-in entries.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = TextTable.Of(TextTable.English)
        .Concat(Kit.Get<IStretchCatalog>().Stretches.SelectMany(TextsOf))
        .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    public string Language { get; }

    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Gets the keys that are known to have no up-to-date text yet; a finished language has no such file.</summary>
    public IReadOnlyList<string> Open { get; }

    public IReadOnlyDictionary<string, (string English, string Own)> Records { get; }

    /// <summary>Gets the patterns that no text of the language may have.</summary>
    public IReadOnlyList<string> NeverSay { get; }

    /// <summary>Gets the patterns that a text must have when the English one has another: what an urgent advice is about survives translation.</summary>
    public IReadOnlyList<(string English, string Own)> MustSay { get; }

    public IEnumerable<string> Missing => English.Keys.Except(Texts.Keys, StringComparer.Ordinal);

    public IEnumerable<string> Unknown => Texts.Keys.Except(English.Keys, StringComparer.Ordinal);

    /// <summary>Gets the keys whose English text changed since, while the translation did not.</summary>
    public IEnumerable<string> Stale =>
        Records.Where(record => English.TryGetValue(record.Key, out var english) && record.Value.English != Hash(english)
                && Texts.TryGetValue(record.Key, out var own) && record.Value.Own == Hash(own))
            .Select(record => record.Key);

    /// <summary>Gets what the record says once it is brought up to date; stale texts keep their old line and so stay stale.</summary>
    public IEnumerable<string> UpToDateRecords
    {
        get
        {
            var stale = Stale.ToHashSet(StringComparer.Ordinal);
            return Texts.Keys.Intersect(English.Keys, StringComparer.Ordinal)
                .Select(key => stale.Contains(key) ? Line(key, Records[key].English, Records[key].Own) : Line(key, Hash(English[key]), Hash(Texts[key])))
                .Order(StringComparer.Ordinal);
        }
    }

    public IEnumerable<string> RecordLines => Records.Select(record => Line(record.Key, record.Value.English, record.Value.Own)).Order(StringComparer.Ordinal);

    public static IEnumerable<Translation> All() => TextTable.Languages.Where(language => language != TextTable.English).Select(language => new Translation(language));

    /// <summary>Gives the keys of claims that evidence contradicts: kept in every language, and advice in none.</summary>
    public static HashSet<string> Claims() => GuidanceLibrary.Contradicted.Select(note => note.Text.Key).ToHashSet(StringComparer.Ordinal);

    public static Translation Of(string language) => new(language);

    /// <summary>Writes both lists as they should be; what a person then reads is their difference.</summary>
    public void Approve()
    {
        Write("translated-from.txt", [.. UpToDateRecords]);
        Write("open.txt", [.. Missing.Concat(Stale).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<KeyValuePair<string, string>> TextsOf(Stretch stretch)
    {
        var words = stretch.Instructions;
        return new[] { stretch.Name, stretch.AliasWords, words.SetUp, words.Action, words.Cue, words.Breathing, words.Feel, words.Mistake }
            .Where(text => text.Key.Length > 0)
            .Select(text => KeyValuePair.Create(text.Key, text.ToString()));
    }

    private static string Line(string key, string english, string own) => $"{key} {english} {own}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    private string[] Lines(string name)
    {
        var path = Repository.PathOf($"{_folder}/{name}");
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.Length > 0)] : [];
    }

    private void Write(string name, string[] lines)
    {
        var path = Repository.PathOf($"{_folder}/{name}");
        if (lines.Length == 0)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, string.Join('\n', lines) + '\n');
        }
    }
}
