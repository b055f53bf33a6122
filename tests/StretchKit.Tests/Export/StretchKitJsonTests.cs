using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Export;

/// <summary>The documented JSON: approved files, and what holds of every file.</summary>
public class StretchKitJsonTests
{
    private static readonly string[] Documents = ["routine-provisional", "routine-explained", "routine-care-first", "safety-hip-replacement", "stretches"];

    public static TheoryData<string> Names => [.. Documents];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_KnownResult_GivesTheApprovedFile(string name)
    {
        var json = Write(name, null);

        Golden.Verify($"Export/{name}.approved.json", WithoutHashes(json));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_AnyResult_IsStrictJsonWithAFormat(string name)
    {
        var json = Write(name, null);

        using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow });
        document.RootElement.GetProperty("format").GetString().Should().MatchRegex("^stretchkit-(routine|safety|stretches)/1$");
        json[^1].Should().Be((byte)'\n');
        var text = Encoding.UTF8.GetString(json);
        text.Should().NotContain("NaN").And.NotContain("Infinity").And.NotContain("\r").And.NotContain("\\u00");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_UnderOtherCultures_GivesTheSameBytes(string name)
    {
        var expected = Write(name, null);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "ar-SA", "tr-TR", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

                Write(name, null).Should().Equal(expected, "the culture of the thread is {0}", culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_LanguageWithoutTexts_FallsBackToEnglish()
    {
        var expected = Write("routine-care-first", null);

        var other = Write("routine-care-first", CultureInfo.GetCultureInfo("fr-FR"));

        other.Should().Equal(expected);
    }

    [Theory]
    [InlineData("de", "10 Wiederholungen")]
    [InlineData("de-CH", "10 Wiederholungen")]
    [InlineData("en", "10 repetitions")]
    [InlineData("fr", "10 repetitions")]
    public void Write_InACulture_SaysTheDoseInItsWords(string culture, string text)
    {
        var stretch = TestServices.Catalog.Stretches.First(one => one.Dose is { Hold.Seconds: 0, Repetitions.Count: 10, Sets.Count: 1 });

        using var document = JsonDocument.Parse(StretchKitJson.Write(new[] { stretch }, new CultureInfo(culture)));

        document.RootElement.GetProperty("stretches")[0].GetProperty("dose").GetProperty("text").GetString().Should().Be(text);
    }

    [Fact]
    public void Write_Null_Throws()
    {
        var result = () => StretchKitJson.Write((CompositionResult)null!);
        var report = () => StretchKitJson.Write((StretchKit.Safety.SafetyReport)null!);
        var stretches = () => StretchKitJson.Write((IEnumerable<Stretch>)null!);

        result.Should().Throw<ArgumentNullException>();
        report.Should().Throw<ArgumentNullException>();
        stretches.Should().Throw<ArgumentNullException>();
    }

    /// <summary>A routine of a catalogue so small that its explanation can be read.</summary>
    private static CompositionResult Explain()
    {
        Stretch[] stretches =
        [
            TestStretches.With([], id: "hamstrings-alone", laterality: Laterality.Sided, holdSeconds: 30, target: BodyRegion.Thigh, muscle: MuscleGroup.Hamstrings),
            TestStretches.With([], id: "buttock-with-hamstrings", holdSeconds: 30, target: BodyRegion.Hip, muscle: MuscleGroup.GluteusMaximus, others: [MuscleGroup.Hamstrings]),
            TestStretches.With([], id: "buttock-lying", holdSeconds: 30, position: BodyPosition.Supine, target: BodyRegion.Hip, muscle: MuscleGroup.GluteusMaximus, family: "buttock-with-hamstrings"),
            TestStretches.With([], id: "triceps", holdSeconds: 45, target: BodyRegion.Arm, muscle: MuscleGroup.Triceps),
        ];
        var kit = new ComposerKit(new TestCatalog(stretches), [], new(TimeSpan.FromHours(1)), TimeProvider.System);
        return new RoutineComposer(kit, TestServices.EvaluatorOf(stretches)).Compose(new()
        {
            Time = TimeSpan.FromMinutes(3),
            Focus = [MuscleGroup.Hamstrings, BodyRegion.Hip],
            Person = TestPeople.KnownThrough,
        });
    }

    /// <summary>Hashes of packs and verdicts of other entries change with the data; the approved files hold what is stable.</summary>
    private static byte[] WithoutHashes(byte[] json) =>
        Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(json), @"\(sha256 [0-9a-f]{64}\)", "(hash)", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static byte[] Write(string name, CultureInfo? culture) => name switch
    {
        "routine-provisional" => StretchKitJson.Write(
            TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(5), Focus = [BodyRegion.LowerBack] }),
            culture),
        "routine-explained" => StretchKitJson.Write(Explain(), culture, explained: true),
        "routine-care-first" => StretchKitJson.Write(
            TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(5), Person = TestPeople.Man.With("chest-pain-new", true) }),
            culture),
        "safety-hip-replacement" => StretchKitJson.Write(
            TestServices.EvaluatorOf(TestStretches.Sided(Mechanism.HipFlexion))
                .Evaluate(TestPeople.With("hip-replacement", BodySide.Left, TestPeople.WeeksAgo(4), details: ("approach", "posterior"))),
            culture),
        _ => StretchKitJson.Write(TestServices.Catalog.Stretches.Where(stretch => stretch.Family == "knee-to-chest"), culture),
    };
}
