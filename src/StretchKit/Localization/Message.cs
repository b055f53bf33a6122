using System.Globalization;

namespace StretchKit.Localization;

/// <summary>A text that a person sees: a key with named values, or an entry's own words.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A message is kept as key and values until it is shown, so the same
/// result can be shown in any language. A language that lacks the text falls back to its parent culture and then to
/// English.
/// </remarks>
public sealed class Message : IFormattable, IEquatable<Message>
{
    private static readonly Dictionary<string, object> NoSlots = [];

    private readonly string? _ownText;
    private readonly Dictionary<string, string>? _translations;

    /// <summary>Whose own words these are, until somebody asks for the key: a catalogue has a thousand and more.</summary>
    private readonly (string Stretch, string Part) _owner;
    private string? _key;

    private Message(string key, string? ownText, IReadOnlyDictionary<string, object> slots, Dictionary<string, string>? translations = null)
    {
        _key = key;
        _ownText = ownText;
        Slots = slots;
        _translations = translations;
    }

    private Message((string Stretch, string Part) owner, string ownText, Dictionary<string, string>? translations)
    {
        _owner = owner;
        _ownText = ownText;
        Slots = NoSlots;
        _translations = translations;
    }

    /// <summary>Gets the message without text.</summary>
    public static Message Empty { get; } = new("", "", NoSlots);

    /// <summary>Gets the languages that messages exist in, as names of cultures in ordinal order; English is one of them.</summary>
    public static IReadOnlyList<string> Languages => TextTable.Languages;

    /// <summary>Gets the permanent key of the text; empty for words that have no key.</summary>
    public string Key => _key ??= $"stretch.{_owner.Stretch}.{_owner.Part}";

    /// <summary>Gets the named values that the text shows: text, numbers, times or further messages.</summary>
    public IReadOnlyDictionary<string, object> Slots { get; }

    /// <summary>Gives the everyday name of a thing: a muscle, a position, a side, a verdict, something at hand.</summary>
    /// <typeparam name="T">
    /// One of the enumerations <c>BodyPosition</c>, <c>BodyRegion</c>, <c>BodySide</c>, <c>Certainty</c>, <c>Equipment</c>,
    /// <c>FocusGoal</c>, <c>Laterality</c>, <c>Mechanism</c>, <c>MuscleGroup</c>, <c>Population</c>, <c>RoutinePhase</c>,
    /// <c>SourceType</c>, <c>StretchTechnique</c>, <c>Triage</c> and <c>Verdict</c>.
    /// </typeparam>
    /// <param name="value">The thing.</param>
    /// <returns>The name, lower case in English unless it is a name of its own.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not one of the enumeration.</exception>
    /// <exception cref="ArgumentException">The enumeration has no everyday names.</exception>
    public static Message NameOf<T>(T value)
        where T : struct, Enum =>
        !Enum.IsDefined(value) ? throw new ArgumentOutOfRangeException(nameof(value), value, $"It is no {typeof(T).Name}.")
        : NameKeys<T>.Of(value) is { } key ? Of(key)
        : throw new ArgumentException($"{typeof(T).Name} has no everyday names.", nameof(value));

    /// <summary>Gives the text in English.</summary>
    /// <returns>The text with its values filled in.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives the text in the language of a culture.</summary>
    /// <param name="culture">The culture; a text that its language lacks comes from its parent culture, then from English.</param>
    /// <returns>The text with its values filled in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string ToString(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        var template = Key.Length == 0 ? _ownText : TextTable.Find(culture, Key) ?? Translated(culture) ?? _ownText ?? Key;
        return Slots.Count == 0 ? template! : Template.Fill(template!, Slots, culture);
    }

    /// <inheritdoc/>
    /// <remarks>The format is not used; a provider that is a culture chooses the language, any other gives English.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool Equals(Message? other) =>
        other is not null && Key == other.Key && _ownText == other._ownText && Slots.Count == other.Slots.Count
        && Slots.All(slot => other.Slots.TryGetValue(slot.Key, out var value) && value.Equals(slot.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, _ownText, Slots.Count);

    internal static Message Of(string key) => new(key, null, NoSlots);

    internal static Message Of(string key, params (string Name, object Value)[] slots) =>
        new(key, null, slots.ToDictionary(slot => slot.Name, slot => slot.Value, StringComparer.Ordinal));

    /// <summary>Makes a message of an entry's own words, which a language folder may translate under the key, or the entry itself.</summary>
    internal static Message Own(string key, string text, Dictionary<string, string>? translations = null, params (string Name, object Value)[] slots) =>
        text.Length == 0 ? Empty : new(key, text, slots.Length == 0 ? NoSlots : slots.ToDictionary(slot => slot.Name, slot => slot.Value, StringComparer.Ordinal), translations);

    /// <summary>Makes a message of the words that a stretch has under a name of its own.</summary>
    internal static Message OfStretch(string id, string part, string text, Dictionary<string, string>? translations) =>
        text.Length == 0 ? Empty : new((id, part), text, translations);

    private string? Translated(CultureInfo culture)
    {
        for (var language = culture; _translations is not null && language.Name.Length > 0; language = language.Parent)
        {
            if (_translations.TryGetValue(language.Name, out var text))
            {
                return text;
            }
        }

        return null;
    }
}
