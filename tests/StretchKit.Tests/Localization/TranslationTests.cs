using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Localization;
using Xunit;

namespace StretchKit.Tests.Localization;

/// <summary>Every language says everything that English says, and says it of the English text as it is now.</summary>
public partial class TranslationTests
{
    public TranslationTests()
    {
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            Translation.All().ToList().ForEach(translation => translation.Approve());
        }
    }

    public static TheoryData<string> Languages => [.. Translation.All().Select(translation => translation.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_MissingOrStale_AreExactlyThoseListedAsOpen(string language)
    {
        var translation = Translation.Of(language);

        translation.Missing.Concat(translation.Stale).Should().BeEquivalentTo(translation.Open, "open.txt lists the keys that lack an up-to-date text; translate them, or run once with STRETCHKIT_APPROVE=1 to list them");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_EveryKey_StandsInEnglishToo(string language) => Translation.Of(language).Unknown.Should().BeEmpty("a text that nothing shows is taken out");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_WhatTheyWereTranslatedFrom_IsRecorded(string language)
    {
        var translation = Translation.Of(language);

        translation.RecordLines.Should().Equal(translation.UpToDateRecords, "translated-from.txt tells stale texts; run once with STRETCHKIT_APPROVE=1 after translating");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_EveryTemplate_HasTheSlotsOfEnglish(string language)
    {
        var different =
            from text in Translation.Of(language).Texts
            where Translation.English.TryGetValue(text.Key, out var english) && !Slots(text.Value).SetEquals(Slots(english))
            select $"{text.Key}: {text.Value}";

        different.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_EveryOne_IsCleanAndShortEnough(string language)
    {
        var texts = Translation.Of(language).Texts;

        texts.Where(text => text.Value.Any(char.IsControl) || text.Value != text.Value.Trim() || text.Value.Contains("  ", StringComparison.Ordinal)).Select(text => text.Key).Should().BeEmpty();
        texts.Where(text => text.Value.Length > Longest(text.Key)).Select(text => $"{text.Key}: {text.Value.Length}").Should().BeEmpty("texts of an entry are read in the pose");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_WhatPeopleSee_KeepsTheWordingLimits(string language)
    {
        var translation = Translation.Of(language);
        var claims = Translation.Claims();
        var found =
            from text in translation.Texts
            where !claims.Contains(text.Key)
            from phrase in translation.NeverSay
            where Has(text.Value, phrase)
            select $"{text.Key}: '{text.Value}' has {phrase}";

        translation.NeverSay.Should().NotBeEmpty("never-say.txt holds the wording limits of the language");
        found.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_UrgentAdvice_SaysWhatEnglishSays(string language)
    {
        var translation = Translation.Of(language);
        var lost =
            from text in translation.Texts
            where text.Key.StartsWith("triage.", StringComparison.Ordinal) || text.Key.StartsWith("guidance.safety-net", StringComparison.Ordinal)
            from pair in translation.MustSay
            where Has(Translation.English[text.Key], pair.English) && !Has(text.Value, pair.Own)
            select $"{text.Key}: '{text.Value}' lacks {pair.Own}";

        translation.MustSay.Should().NotBeEmpty("must-say.txt holds what urgent advice may not lose");
        lost.Should().BeEmpty();
    }

    [Theory]
    [InlineData("de", "links")]
    [InlineData("de-AT", "links")]
    [InlineData("de-Latn-CH", "links")]
    [InlineData("en-GB", "left")]
    [InlineData("ar", "left")]
    public void ToString_Culture_FallsBackToItsParentAndThenToEnglish(string culture, string expected) =>
        Message.Of("side.left").ToString(new CultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void ToString_OwnWordsWithoutTranslation_AreShownAsTheyAre() =>
        Message.Own("stretch.clinic-hug.cue", "Stay soft.").ToString(new CultureInfo("de")).Should().Be("Stay soft.");

    [Theory]
    [InlineData("de", "Weich bleiben.")]
    [InlineData("de-CH", "Weich bleiben.")]
    [InlineData("fr", "Stay soft.")]
    public void ToString_OwnWordsWithTranslation_FallBackLikeAllOthers(string culture, string expected) =>
        Message.Own("stretch.clinic-hug.cue", "Stay soft.", new(StringComparer.Ordinal) { ["de"] = "Weich bleiben." }).ToString(new CultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void Languages_OfTheLibrary_HaveAFolderEach() => Message.Languages.Should().Equal("de", "en");

    private static bool Has(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static int Longest(string key) =>
        key.StartsWith("stretch.", StringComparison.Ordinal) && !key.EndsWith($".{EntryWords.AliasList}", StringComparison.Ordinal)
            ? EntryWords.LongestTranslated(key[(key.LastIndexOf('.') + 1)..])
            : 600;

    private static HashSet<string> Slots(string template) =>
        Slot().Matches(template).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<name>[a-z][A-Za-z-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();
}
