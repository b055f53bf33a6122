using System.Globalization;
using System.Resources;
using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Texts;

/// <summary>
/// Says things in one language: fixed words from Words.resx (English) or Words.&lt;language&gt;.resx, names and texts from
/// the library. A language without a file of its own says the fixed words in English.
/// </summary>
internal sealed class Words(CultureInfo culture)
{
    private const char BetweenForms = '|';

    private static readonly ResourceManager Texts = new(typeof(Words));

    public static Words English { get; } = new(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Words> EveryLanguage { get; } = [.. Message.Languages.Select(language => new Words(CultureInfo.GetCultureInfo(language)))];

    public CultureInfo Culture { get; } = culture;

    public string Of(Word word) => Texts.GetString(word.ToString(), Culture) ?? word.ToString();

    public string Of(Word word, params object[] values) => string.Format(Culture, Of(word), values);

    /// <summary>Gives a number with its noun: <c>1 stretch</c>, <c>2 stretches</c>.</summary>
    public string Count(int count, Word nouns) => string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(count, nouns)}");

    public string Noun(int count, Word nouns) => Of(nouns).Split(BetweenForms)[count == 1 ? 0 : 1];

    public string Name<T>(T value)
        where T : struct, Enum => Message.NameOf(value).ToString(Culture);

    public string Names<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(Name));

    public string Name(Stretch stretch) => stretch.Name.ToString(Culture);

    /// <summary>Gives the name of a stretch with the side it is done on, when it has sides.</summary>
    public string Name(Stretch stretch, BodySide side) => side switch
    {
        BodySide.Left => Of(Word.LeftSide, stretch.Name),
        BodySide.Right => Of(Word.RightSide, stretch.Name),
        _ => Name(stretch),
    };

    /// <summary>Gives the dose with what one repetition is made of.</summary>
    public string Dose(Stretch stretch, Dose dose) => (dose.Hold.Seconds, dose.MoveSeconds) switch
    {
        (_, _) when stretch.Technique is StretchTechnique.Breathing => dose.Text.ToString(Culture),
        (0, 0) => dose.Text.ToString(Culture),
        (0, var move) => Of(Word.DoseOfMoves, dose.Text, move),
        (_, 0) => Of(Word.DoseHeld, dose.Text),
        (_, var move) => Of(Word.DoseHeldAfterMove, dose.Text, move),
    };

    /// <summary>Tells whether what somebody typed is one of the ways to say a word, in any language.</summary>
    public static bool IsSaid(Word word, string text) =>
        EveryLanguage.SelectMany(words => words.Of(word).Split(BetweenForms)).Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
