using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Serialization.Fuzz;

/// <summary>
/// Profiles and rule packs broken in their structure. Whatever comes, a reader takes it or lists its problems, each with
/// code, path and place; what it takes means the same when written again; and no broken pack makes a verdict milder. With
/// <c>STRETCHKIT_LONG=1</c> twenty times as many.
/// </summary>
[Trait("Duration", "Long")]
public sealed partial class ReaderFuzzTests
{
    private const int Seed = 4_711;

    /// <summary>A reader that hangs fails the test instead of the machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly int Times = Environment.GetEnvironmentVariable("STRETCHKIT_LONG") == "1" ? 20 : 1;

    private static readonly DateOnly Day = TestPeople.Today;

    [Fact]
    public async Task Profiles_BrokenInTheirStructure_AreRefusedWithPlacesOrRoundTrip()
    {
        var accepted = 0;
        byte[][] good = [.. Enumerable.Range(0, 40).Select(seed => new PeopleNearThresholds(TestServices.Rules, seed).NextProfile().Write(Day))];
        await Repeat(40_000, round =>
        {
            var bytes = new JsonFuzzer(Seed + round).Next(good[round % good.Length]);
            if (Taken(() => HealthProfile.Read(bytes, "fuzz.json"), bytes) is not { } profile)
            {
                return;
            }

            accepted++;
            var written = profile.Write(Day);
            HealthProfile.Read(written, "again.json").Write(Day).Should().Equal(written, "it reads {0}", Encoding.UTF8.GetString(bytes));
            PersonFacts.From(profile, new(), Day);
        });

        accepted.Should().BeGreaterThan(500, "some mutants are profiles");
    }

    [Fact]
    public async Task Packs_BrokenInTheirStructure_AreRefusedWithPlacesOrMeanTheSame()
    {
        var accepted = 0;
        var good = Packs();
        await Repeat(10_000, round =>
        {
            var bytes = new JsonFuzzer(Seed + round).Next(good[round % good.Length]);
            if (Taken(() => Read(bytes), bytes) is not { } pack)
            {
                return;
            }

            accepted++;
            var again = Read(Encoding.UTF8.GetBytes(JsonNode.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))!.ToJsonString()));
            Lines(again).Should().Equal(Lines(pack), "it reads {0}", Encoding.UTF8.GetString(bytes));
        });

        accepted.Should().BeGreaterThan(100, "some mutants are packs");
    }

    [Fact]
    public async Task Replace_PacksBrokenInTheirStructure_LeavesTheOldInForceOrOnlyRestricts()
    {
        var (taken, refused) = (0, 0);
        var stretches = RandomStretches.Of(12, seed: 9);
        var people = Enumerable.Range(0, 6).Select(seed => new PeopleNearThresholds(TestServices.Rules, seed)).Select(some => PersonFacts.From(some.NextProfile(), some.NextSituation(), PeopleNearThresholds.Today)).ToArray();
        var bare = new RulePackHost(new TestCatalog(stretches), []);
        var mildest = Array.ConvertAll(people, person => Verdicts(bare, person));
        var good = Packs().Where(pack => pack.Length < 12_000).Select(Site).ToArray();
        await Repeat(1_000, round =>
        {
            var host = new RulePackHost(new TestCatalog(stretches), [new("good.json", DataFormat.Rules, good[round % good.Length])]);
            var before = host.Names;
            var bytes = new JsonFuzzer(Seed + round).Next(good[round % good.Length]);
            if (Taken(() => Replaced(host, bytes), bytes) is null)
            {
                refused++;
                host.Names.Should().Equal(before, "a refused pack changes nothing");
                return;
            }

            taken++;
            if (host.Rules.Book.Packs.Any(pack => pack.Overrides.Count > 0))
            {
                return;
            }

            for (var index = 0; index < people.Length; index++)
            {
                Verdicts(host, people[index]).Zip(mildest[index]).Should().OnlyContain(
                    pair => pair.First.Lowest >= pair.Second.Lowest && pair.First.Effective >= pair.Second.Effective && pair.First.Highest >= pair.Second.Highest,
                    "no pack makes the library's rules milder, not {0}", Encoding.UTF8.GetString(bytes));
            }
        });

        taken.Should().BePositive();
        refused.Should().BePositive();
    }

    private static async Task Repeat(int rounds, Action<int> act)
    {
        var round = 0;
        try
        {
            await Task.Run(() =>
            {
                for (; round < rounds * Times; round++)
                {
                    act(round);
                }
            }).WaitAsync(Patience * Times);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"round {round} does not end");
        }
    }

    /// <summary>Gives what was read, or <see langword="null"/> when it was refused as it should be; anything else fails.</summary>
    private static T? Taken<T>(Func<T> read, byte[] bytes)
        where T : class
    {
        try
        {
            return read();
        }
        catch (StretchKitDataException refused)
        {
            var lines = bytes.Count(one => one == (byte)'\n') + 1;
            refused.Diagnostics.Should().NotBeEmpty();
            refused.Diagnostics.Where(one => !Code().IsMatch(one.Code) || !one.Path.StartsWith('$') || one.Line < 1 || one.Line > lines || one.Column < 1 || one.Problem.Length == 0 || one.Remedy.Length == 0)
                .Should().BeEmpty("each problem of {0} has code, path, place and remedy", Encoding.UTF8.GetString(bytes));
            return null;
        }
        catch (Exception other)
        {
            throw new InvalidOperationException($"Reading throws {other.GetType().Name} for {Encoding.UTF8.GetString(bytes)}", other);
        }
    }

    private static RulePack Read(byte[] bytes)
    {
        var problems = new DiagnosticBag();
        var pack = RulePackReader.Read(new("fuzz.json", DataFormat.Rules, bytes), problems, []);
        problems.ThrowIfAny();
        return pack;
    }

    private static RulePackHost Replaced(RulePackHost host, byte[] bytes)
    {
        host.Replace(bytes, "fuzz.json");
        return host;
    }

    private static StretchVerdict[] Verdicts(RulePackHost host, PersonFacts person) => new JudgedPerson(host.Rules.Compiled, person, isScreenOpen: false).Verdicts();

    /// <summary>Gives our packs, and those that the page about the format shows.</summary>
    private static byte[][] Packs()
    {
        var folder = Path.Combine(TestFiles.Repository, "src", "StretchKit", "Safety", "Data");
        var shown = Block().Matches(File.ReadAllText(Path.Combine(TestFiles.Repository, "docs", "formats", "rules.md"))).Select(block => block.Groups["json"].Value)
            .Where(json => json.Contains(DataFormat.Rules.Id, StringComparison.Ordinal)).Select(Encoding.UTF8.GetBytes);
        return [.. Directory.EnumerateFiles(folder, "*.json").Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes), .. shown];
    }

    /// <summary>Gives a pack as one of a clinic, with ids and texts of its own.</summary>
    private static byte[] Site(byte[] pack)
    {
        var json = JsonNode.Parse(pack)!.AsObject();
        var texts = json["messages"]?["en"]?.DeepClone().AsObject() ?? [];
        foreach (var list in new[] { "screens", "triage", "rows", "rules" }.Where(json.ContainsKey))
        {
            foreach (var one in json[list]!.AsArray())
            {
                var id = $"own-{one!["id"]}";
                one["id"] = id;
                one.AsObject().Remove("tests");
                texts[$"rule.{id}"] = "Our clinic keeps off this.";
            }
        }

        var site = new JsonObject
        {
            ["format"] = json["format"]!.DeepClone(),
            ["pack"] = new JsonObject { ["id"] = "clinic.fuzz", ["version"] = "1" },
            ["messages"] = new JsonObject { ["en"] = texts },
        };
        foreach (var (name, value) in json.Where(pair => !site.ContainsKey(pair.Key)))
        {
            site[name] = value!.DeepClone();
        }

        return Encoding.UTF8.GetBytes(site.ToJsonString());
    }

    private static IEnumerable<string> Lines(RulePack pack) => pack.Rules
        .Select(rule => $"{rule.Id} {rule.Condition?.Id} {rule.Verdict} {rule.WhenUnknown} {rule.IsHelpful} {rule.Say} {string.Join(" ", rule.Modifications)} {rule.Citations.Count}")
        .Concat(pack.Triage.Select(rule => $"{rule.Id} {rule.Triage} {rule.WhenNotSure} {rule.Say}"))
        .Concat(pack.Screens.Select(screen => $"{screen.Id} {string.Join(" ", screen.Require)} {string.Join(" ", screen.Offer)} {screen.ComesFirst}"));

    [GeneratedRegex(@"^SK[A-Z]\d{4}$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Code();

    [GeneratedRegex("```json\n(?<json>[^`]*)```", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Block();
}
