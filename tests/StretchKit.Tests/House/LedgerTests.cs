using System.Text.Json;
using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Guidance;
using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using Xunit;
using Xunit.Abstractions;

namespace StretchKit.Tests.House;

/// <summary>
/// Every fact of the owner's material is covered, superseded with a reason, or pending with the room it will live in;
/// <c>docs/ledger.json</c> says which.
/// </summary>
public class LedgerTests(ITestOutputHelper output)
{
    private const string Ledger = "docs/ledger.json";

    private static readonly (char Letter, int Count)[] Ids = [('M', 41), ('S', 20), ('C', 18), ('A', 3), ('B', 6)];

    [Fact]
    public void Ledger_Ids_AreAllThereOnce()
    {
        var expected = Ids.SelectMany(group => Enumerable.Range(1, group.Count).Select(number => $"{group.Letter}{number:00}"));

        Facts().Select(fact => fact.Id).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Ledger_EveryFact_StandsInOurOwnWords() =>
        Facts().Where(fact => fact.Text.Length < 10).Select(fact => fact.Id).Should().BeEmpty();

    [Fact]
    public void Ledger_EveryFact_IsCoveredSupersededOrPending() =>
        Facts().Where(fact => fact.CoveredBy.Count == 0 && fact.Pending.Length == 0 && fact.SupersededBy.Length == 0).Select(fact => fact.Id).Should().BeEmpty();

    [Fact]
    public void Ledger_Superseded_NamesAFactAndGivesAReason()
    {
        var ids = Facts().Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        var sources = Evidence.SourceRegister.Ids.ToHashSet(StringComparer.Ordinal);

        Facts().Where(fact => fact.SupersededBy.Length > 0)
            .Where(fact => fact.Reason.Length < 10 || fact.SupersededBy == fact.Id || !(ids.Contains(fact.SupersededBy) || sources.Contains(fact.SupersededBy)))
            .Select(fact => $"{fact.Id} superseded by '{fact.SupersededBy}': {fact.Reason}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Ledger_EveryReference_Resolves() =>
        Facts().SelectMany(fact => fact.CoveredBy, (fact, reference) => (fact.Id, reference))
            .Where(pair => !Resolves(pair.reference))
            .Select(pair => $"{pair.Id}: {pair.reference}")
            .Should().BeEmpty();

    [Fact]
    public void Ledger_Pending_NamesARoomOfTheHouse()
    {
        var pending = Facts().Where(fact => fact.Pending.Length > 0).ToList();

        output.WriteLine($"{pending.Count} pending:");
        pending.ForEach(fact => output.WriteLine($"{fact.Id} → {fact.Pending}: {fact.Text}"));
        pending.Where(fact => !Rooms.All.Contains(fact.Pending, StringComparer.Ordinal)).Select(fact => $"{fact.Id}: {fact.Pending}").Should().BeEmpty();
    }

    [Fact]
    public void Ledger_Pending_IsOnlyWhatProgramsAndSessionsWillHold() =>
        Facts().Where(fact => fact.Pending.Length > 0 && fact.Pending is not ("Programs" or "Sessions")).Select(fact => $"{fact.Id}: {fact.Pending}").Should().BeEmpty();

    [Theory]
    [InlineData("stretch:cat-cow", true)]
    [InlineData("stretch:cat-coww", false)]
    [InlineData("rule:disc-herniation", true)]
    [InlineData("rule:disc-herniatio", false)]
    [InlineData("text:change.hold", true)]
    [InlineData("fact:age-years", true)]
    [InlineData("request:Focus", true)]
    [InlineData("request:Foci", false)]
    [InlineData("explanation:WeekOf", true)]
    [InlineData("explanation:MonthOf", false)]
    [InlineData("option:MaximumRoutineTime", true)]
    [InlineData("dose:cat-cow", true)]
    [InlineData("guidance:safety-net-stop", true)]
    [InlineData("guidance:benefits-realign", false)]
    [InlineData("assessment:floor-reach", true)]
    [InlineData("assessment:floor-reech", false)]
    [InlineData("wish:anything", false)]
    [InlineData("plain", false)]
    public void Resolves_Reference_OnlyWhenItsThingExists(string reference, bool expected) => Resolves(reference).Should().Be(expected);

    /// <summary>A rule is named in full or by whole leading words: the row before its mechanism, the subject before its case.</summary>
    private static bool Resolves(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = colon < 0 ? ("", reference) : (reference[..colon], reference[(colon + 1)..]);
        return kind switch
        {
            "stretch" or "dose" => Kit.Get<IStretchCatalog>().TryGet(name, out _),
            "rule" => RuleIds().Any(id => id == name || (id.StartsWith(name, StringComparison.Ordinal) && id[name.Length] is '.' or '-')),
            "assessment" => SelfAssessment.All.Any(assessment => assessment.Id == name),
            "guidance" => GuidanceLibrary.All.Any(note => note.Id == name),
            "text" => TextTable.Of(TextTable.English).ContainsKey(name),
            "fact" => FactVocabulary.Find(name) is not null || ConditionVocabulary.Find(name) is not null,
            "request" => typeof(CompositionRequest).GetProperty(name) is not null || typeof(Situation).GetProperty(name) is not null,
            "explanation" => typeof(RoutineExplanation).GetMember(name).Length > 0,
            "option" => typeof(StretchKitOptions).GetProperty(name) is not null,
            _ => false,
        };
    }

    private static IEnumerable<string> RuleIds()
    {
        var book = RuleBook.Load([]);
        return book.Rules.Select(rule => rule.Id).Concat(book.Triage.Select(rule => rule.Id)).Concat(book.Screens.Select(screen => screen.Id));
    }

    private static List<LedgerFact> Facts()
    {
        File.Exists(Repository.PathOf(Ledger)).Should().BeTrue($"{Ledger} holds the coverage of the owner's material and is missing");
        using var json = JsonDocument.Parse(Repository.Read(Ledger));
        json.RootElement.GetProperty("format").GetString().Should().Be("stretchkit-ledger/1");
        return [.. json.RootElement.GetProperty("facts").EnumerateArray().Select(Read)];
    }

    private static LedgerFact Read(JsonElement fact)
    {
        var superseded = fact.TryGetProperty("superseded", out var found) ? found : (JsonElement?)null;
        return new(
            Text(fact, "id"),
            Text(fact, "fact"),
            fact.TryGetProperty("coveredBy", out var covered) ? [.. covered.EnumerateArray().Select(item => item.GetString()!)] : [],
            Text(fact, "pending"),
            superseded is { } by ? Text(by, "by") : "",
            superseded is { } why ? Text(why, "reason") : "");
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private sealed record LedgerFact(string Id, string Text, IReadOnlyList<string> CoveredBy, string Pending, string SupersededBy, string Reason);
}
