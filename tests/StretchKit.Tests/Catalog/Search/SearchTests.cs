using System.Globalization;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.Catalog.Search;

public class SearchTests(ITestOutputHelper output)
{
    private const int First = 3;

    [Fact]
    public void Queries_TheSet_IsLargeAndAQuarterIsMisspelt()
    {
        SearchQuery.All.Should().HaveCountGreaterThanOrEqualTo(200);
        SearchQuery.All.Count(query => query.HasTypo).Should().BeGreaterThanOrEqualTo(SearchQuery.All.Count / 4);
    }

    [Fact]
    public void Search_WhatPeopleType_HasWhatTheyMeantAmongTheFirstThree()
    {
        var missed = SearchQuery.All.Where(query => !Find(query.Text, query.Culture).Take(First).Any(query.Means)).ToList();

        missed.ForEach(query => output.WriteLine($"{query}: {string.Join(", ", Find(query.Text, query.Culture).Take(First).Select(stretch => stretch.Id))}"));
        (100.0 * missed.Count / SearchQuery.All.Count).Should().BeLessThanOrEqualTo(5);
    }

    [Theory]
    [InlineData("CAT COW")]
    [InlineData("  cat,   cow!! ")]
    [InlineData("càt-ćow")]
    [InlineData("the cat and the cow")]
    public void Search_CaseAccentsAndSigns_MakeNoDifference(string text) =>
        Find(text)[0].Id.Value.Should().Be("cat-cow");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-,.!")]
    [InlineData("the stretch for my")]
    [InlineData("xyzzy")]
    [InlineData("\ud83d\ude00")]
    public void Search_NothingThatSaysAnything_FindsNothing(string text) => Find(text).Should().BeEmpty();

    [Fact]
    public void Search_AnyText_EndsAndGivesEntriesOnceEach() => Properties.Hold(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var found = TestServices.Catalog.Search(text ?? "", most: 100);
        return found.Distinct().Count() == found.Count && found.All(stretch => TestServices.Catalog.TryGet(stretch.Id, out _));
    }));

    [Fact]
    public void Search_LettersThatFoldToMore_FitTheBuffer() =>
        Find(string.Concat(Enumerable.Repeat("1ß", 5_000))).Should().BeEmpty();

    [Fact]
    public void Search_Most_BoundsTheAnswerWithoutChangingItsOrder()
    {
        var all = TestServices.Catalog.Search("lower back", most: 100);

        TestServices.Catalog.Search("lower back", most: 1).Should().Equal(all[0]);
        Find("lower back").Should().Equal(all.Take(10));
        all.Should().HaveCountGreaterThan(10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Search_MostOutOfRange_NamesTheArgument(int most)
    {
        var search = () => TestServices.Catalog.Search("hip", most: most);

        search.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(most));
    }

    [Fact]
    public void Search_NoText_NamesTheArgument()
    {
        var search = () => TestServices.Catalog.Search(null!);

        search.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Theory]
    [InlineData("de-AT", "Katzenbuckel", "cat-cow")]
    [InlineData("de", "bird dog", "bird-dog")]
    [InlineData("fr", "bird dog", "bird-dog")]
    public void Search_OtherLanguage_KnowsItsWordsAndEnglishNames(string culture, string text, string expected) =>
        Find(text, new CultureInfo(culture))[0].Id.Value.Should().Be(expected);

    [Fact]
    public void Search_OwnEntryWithTranslation_IsFoundByIt()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(OwnCatalog.With(entry => entry["translations"] = JsonNode.Parse("""{ "de": { "name": "Kniekuscheln", "aliases": ["Schmusen"] } }""")), "mine.json"));
        var catalog = provider.GetRequiredService<IStretchCatalog>();

        catalog.Search("Kniekuschlen", new CultureInfo("de"))[0].Id.Value.Should().Be(OwnCatalog.Id);
        catalog.Search("Schmusen", new CultureInfo("de"))[0].Id.Value.Should().Be(OwnCatalog.Id);
        catalog.Search("Schmusen").Should().NotContain(stretch => stretch.Id.Value == OwnCatalog.Id);
    }

    [Fact]
    public void Search_ThousandsOfEntries_StillFindsTheOne()
    {
        using var provider = TestServices.Provider(builder => builder.AddCatalog(OwnCatalog.Of(3_000), "mine.json"));

        var found = provider.GetRequiredService<IStretchCatalog>().Search("Hug number 2718");

        found[0].Id.Value.Should().Be("clinic-hug-2718");
    }

    private static IReadOnlyList<Stretch> Find(string text, CultureInfo? culture = null) => TestServices.Catalog.Search(text, culture);
}
