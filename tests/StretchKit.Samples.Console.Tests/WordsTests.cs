using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using StretchKit.Localization;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Tests;

/// <summary>Every language of the library has the fixed words of this program too, in a file of their own.</summary>
public sealed partial class WordsTests
{
    private const int LongestLabel = 13;

    private static readonly IReadOnlyDictionary<string, string> English = TextsOf(CultureInfo.InvariantCulture);

    public static TheoryData<string> Languages { get; } = [.. Message.Languages.Where(language => language != "en")];

    [Fact]
    public void English_EveryWord_HasItsText() =>
        English.Keys.Should().BeEquivalentTo(Enum.GetNames<Word>(), "Texts/Words.resx has a text for each Word, and no other");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_EveryWord_HasItsText(string language)
    {
        var texts = TextsOf(new(language));

        English.Keys.Except(texts.Keys).Should().BeEmpty("these are missing in Texts/Words.{0}.resx", language);
        texts.Keys.Except(English.Keys).Should().BeEmpty("nothing shows these of Texts/Words.{0}.resx", language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_EveryText_HasTheSlotsAndFormsOfEnglish(string language)
    {
        var different =
            from text in TextsOf(new(language))
            where !Slots(text.Value).SequenceEqual(Slots(English[text.Key])) || text.Value.Contains('|') != English[text.Key].Contains('|')
            select $"{text.Key}: {text.Value}";

        different.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_EveryText_KeepsTheWordingLimits(string language)
    {
        var limits = File.ReadAllLines(Repository.Source($"Localization/{language}/never-say.txt")).Where(line => line.Length > 0).ToList();
        var found =
            from text in TextsOf(new(language))
            from limit in limits
            where Regex.IsMatch(text.Value, limit, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            select $"{text.Key}: '{text.Value}' has {limit}";

        limits.Should().NotBeEmpty();
        found.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_EveryText_IsCleanAndFitsItsPlace(string language)
    {
        var texts = TextsOf(new(language)).Concat(English).ToList();

        texts.Where(text => text.Value.Any(char.IsControl) || text.Value != text.Value.Trim() || text.Value.Contains("  ", StringComparison.Ordinal)).Should().BeEmpty();
        texts.Where(text => text.Key.StartsWith("Row", StringComparison.Ordinal) && text.Value.Length > LongestLabel).Should().BeEmpty("labels stand in a column");
    }

    /// <summary>The pages themselves: a text that is written in a view instead of the table would show here.</summary>
    [Theory]
    [InlineData("compose --minutes 10 --focus lower-back --language de")]
    [InlineData("compose --minutes 4 --focus hip --explain --language de --profile {healthy}")]
    [InlineData("compose --minutes 15 --focus lower-back --language de --profile {back-pain-unanswered}")]
    [InlineData("check --language de")]
    [InlineData("check --language de --profile {red-flag}")]
    [InlineData("check cat-cow --explain --language de --profile {stenosis}")]
    [InlineData("show knee-to-chest --language de")]
    [InlineData("stretches --focus neck --language de")]
    [InlineData("respond knee-to-chest --score 8 --before 2 --language de")]
    [InlineData("assess floor-reach --language de")]
    [InlineData("guidance --language de")]
    public void Run_InGerman_ShowsNoEnglishOfTheTable(string commandLine)
    {
        var page = " " + string.Join(' ', CommandRun.Of(CommandLine.Split(commandLine)).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + " ";
        var german = TextsOf(new("de"));

        var found =
            from text in English
            from part in SlotPattern().Split(text.Value)
            where part.Contains(' ', StringComparison.Ordinal) && part.Trim().Length > 9 && !german[text.Key].Contains(part, StringComparison.Ordinal)
            where page.Contains(part.Trim(), StringComparison.Ordinal)
            select $"{text.Key}: {part}";
        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("de-AT", "Quellen")]
    [InlineData("en-GB", "Sources")]
    [InlineData("fr", "Sources")]
    public void Of_Culture_FallsBackToItsParentAndThenToEnglish(string culture, string expected) =>
        new Words(new(culture)).Of(Word.Sources).Should().Be(expected);

    [Theory]
    [InlineData("", 1, "1 stretch")]
    [InlineData("", 0, "0 stretches")]
    [InlineData("de", 1, "1 Übung")]
    [InlineData("de", 3, "3 Übungen")]
    public void Count_Nouns_ChoosesTheForm(string culture, int count, string expected) =>
        new Words(new(culture)).Count(count, Word.StretchNouns).Should().Be(expected);

    [Theory]
    [InlineData("JA", true)]
    [InlineData(" yes ", true)]
    [InlineData("j", true)]
    [InlineData("yes|y", false)]
    [InlineData("nein", false)]
    public void IsSaid_AnyLanguage_Counts(string text, bool expected) => Words.IsSaid(Word.Yes, text).Should().Be(expected);

    private static Dictionary<string, string> TextsOf(CultureInfo culture)
    {
        var set = new ResourceManager(typeof(Words)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        set.Should().NotBeNull("Texts/Words.{0}.resx holds the fixed words of that language", culture.Name);
        return set!.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Slots(string text) => SlotPattern().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SlotPattern();
}
