using StretchKit.Localization;

namespace StretchKit.Safety.Rules;

/// <summary>The texts that a pack brings along, by language and key.</summary>
internal sealed class PackTexts
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly Dictionary<string, Dictionary<string, string>> _languages = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Languages => _languages.Keys;

    public IReadOnlyDictionary<string, string> English => Of(TextTable.English);

    /// <summary>Gives the texts of one language by key; none for a language the pack does not have.</summary>
    public IReadOnlyDictionary<string, string> Of(string language) => _languages.GetValueOrDefault(language, Nothing);

    public bool TryAdd(string language, string key, string text)
    {
        if (!_languages.TryGetValue(language, out var texts))
        {
            texts = new(StringComparer.Ordinal);
            _languages.Add(language, texts);
        }

        return texts.TryAdd(key, text);
    }

    /// <summary>Makes the message of a key that has an English text, in all languages of the pack.</summary>
    public Message MessageOf(string key, params (string Name, object Value)[] slots) => Message.Own(
        key,
        English[key],
        _languages.Where(language => language.Value.ContainsKey(key)).ToDictionary(language => language.Key, language => language.Value[key], StringComparer.OrdinalIgnoreCase),
        slots);
}
