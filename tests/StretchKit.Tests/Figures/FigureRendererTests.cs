using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Figures;
using StretchKit.Poses;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Poses;
using Xunit;

namespace StretchKit.Tests.Figures;

public class FigureRendererTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Ids() => [.. PoseSource.Stretches.Select(stretch => stretch.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Draw_EveryStretch_IsOneAccessibleElementInEveryForm(string id)
    {
        var stretch = PoseSource.Stretch(id);

        foreach (var side in new[] { BodySide.Right, BodySide.Left })
        {
            foreach (var theme in Enum.GetValues<FigureTheme>())
            {
                foreach (var layout in Enum.GetValues<FigureLayout>())
                {
                    foreach (var animates in new[] { false, true })
                    {
                        var svg = XElement.Parse(FigureRenderer.Draw(stretch, new() { Side = side, Theme = theme, Layout = layout, Animate = animates }));

                        svg.Attribute("role")!.Value.Should().Be("img");
                        svg.Attribute("aria-labelledby")!.Value.Should().Be($"{id}-t {id}-d");
                        svg.Element(Svg + "title")!.Value.Should().StartWith(stretch.Name.ToString());
                        svg.Element(Svg + "desc")!.Value.Should().Be(stretch.Instructions.Action.ToString());
                        svg.Descendants(Svg + "animate").Any().Should().Be(animates && stretch.Pose!.Moves);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Draw_EveryStretch_StaysSmall(string id)
    {
        var stretch = PoseSource.Stretch(id);

        var still = FigureRenderer.Draw(stretch, new() { Layout = FigureLayout.Single });

        Encoding.UTF8.GetByteCount(still).Should().BeLessThanOrEqualTo(6 * 1024);
        Zipped(still).Should().BeLessThanOrEqualTo(2253);
        Encoding.UTF8.GetByteCount(FigureRenderer.Draw(stretch, new() { Layout = FigureLayout.Pair })).Should().BeLessThanOrEqualTo(11 * 1024);
        Encoding.UTF8.GetByteCount(FigureRenderer.Draw(stretch, new() { Animate = true })).Should().BeLessThanOrEqualTo(45 * 1024);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Draw_EveryStretch_ShowsItsTarget(string id)
    {
        foreach (var side in new[] { BodySide.Right, BodySide.Left })
        {
            FigureRenderer.Draw(PoseSource.Stretch(id), new() { Side = side, Layout = FigureLayout.Single }).Should().Contain("class=\"x\"", "the patch must not look away");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Draw_Animated_KeepsTheStructureOfEveryPath(string id)
    {
        var svg = XElement.Parse(FigureRenderer.Draw(PoseSource.Stretch(id), new() { Animate = true }));

        foreach (var animate in svg.Descendants(Svg + "animate"))
        {
            var values = animate.Attribute("values")!.Value.Split(';');
            values.Should().HaveSameCount(animate.Attribute("keyTimes")!.Value.Split(';'));
            values.Select(value => new string([.. value.Where(char.IsLetter)])).Distinct().Should().ContainSingle();
            ((string)animate.Parent!.Attribute("class")!).Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData(BodyBuild.Slim)]
    [InlineData(BodyBuild.Medium)]
    [InlineData(BodyBuild.Broad)]
    public void Draw_EveryBuild_Differs(BodyBuild build)
    {
        var drawn = FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Build = build });

        Enum.GetValues<BodyBuild>().Where(other => other != build).Select(other => FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Build = other })).Should().NotContain(drawn);
    }

    [Fact]
    public void Draw_Twice_GivesTheSameText() =>
        FigureRenderer.Draw(Reloaded("supine-twist"), new() { Animate = true }).Should().Be(FigureRenderer.Draw(PoseSource.Stretch("supine-twist"), new() { Animate = true }));

    [Fact]
    public void Draw_MomentsOfOneMovement_ShareOneViewBox() =>
        new[] { 0, 0.3, 1 }.Select(moment => XElement.Parse(FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Moment = moment })).Attribute("viewBox")!.Value)
            .Distinct().Should().ContainSingle();

    [Fact]
    public void Draw_SidedStretch_NamesTheSideInItsTitle()
    {
        FigureRenderer.Draw(PoseSource.Stretch("knee-to-chest"), new() { Side = BodySide.Left }).Should().Contain("Knee to chest, left</title>");
        FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Side = BodySide.Left }).Should().NotContain(", left");
    }

    [Fact]
    public void Draw_Prefix_MakesTheIdsUnique() =>
        FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { IdPrefix = "step2-" }).Should().Contain("id=\"step2-bridge-t\"").And.Contain("aria-labelledby=\"step2-bridge-t step2-bridge-d\"");

    [Theory]
    [InlineData("\"><script>")]
    [InlineData("a b")]
    public void Draw_PrefixThatCouldBeMarkup_IsRefused(string prefix)
    {
        var act = () => FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { IdPrefix = prefix });

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("skin", "red;}</style><script>")]
    [InlineData("skin", "#12345")]
    [InlineData("skin", null)]
    [InlineData("skim", "#123456")]
    public void Draw_ColorThatCouldBeMarkup_IsRefused(string name, string? color)
    {
        var act = () => FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Theme = FigureTheme.FlatLight, Colors = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = color! } });

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Draw_OptionsThatMeanNothing_AreRefused()
    {
        FigureOptions[] faulty =
        [
            new() { Layout = (FigureLayout)9 }, new() { Theme = (FigureTheme)9 }, new() { Build = (BodyBuild)9 }, new() { Side = (BodySide)9 },
            new() { IdPrefix = null! }, new() { Colors = null! }, new() { Culture = null! },
        ];

        foreach (var options in faulty)
        {
            var act = () => FigureRenderer.Draw(PoseSource.Stretch("bridge"), options);

            act.Should().Throw<ArgumentException>().Which.ParamName.Should().StartWith("options");
        }
    }

    [Fact]
    public void Draw_Moment_OutsideTheMovement_IsRefused()
    {
        var act = () => FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Moment = double.NaN });

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Draw_OwnColor_ReplacesThatOfTheTheme() =>
        FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Theme = FigureTheme.FlatLight, Colors = new Dictionary<string, string>(StringComparer.Ordinal) { ["skin"] = "#123456" } })
            .Should().Contain(".sk .a{fill:#123456}").And.NotContain("var(");

    [Fact]
    public void Draw_TextOfTheEntry_CannotBecomeMarkup()
    {
        var svg = FigureRenderer.Draw(Custom("</title><script>alert(1)</script>", ""));

        svg.Should().NotContain("<script").And.Contain("&lt;script&gt;");
        XElement.Parse(svg).Element(Svg + "title")!.Value.Should().Contain("<script>");
    }

    [Fact]
    public void Draw_CustomStretchWithoutPose_GetsAPlaceholderThatSaysSo() =>
        FigureRenderer.Draw(Custom("Mine", "")).Should().Contain("no picture yet");

    [Fact]
    public void Draw_CustomStretchWithPose_IsDrawn() =>
        FigureRenderer.Draw(Custom("Mine", """, "pose": { "kneeR": 20, "on": ["footL"] }""")).Should().Contain("class=\"l s\"");

    [Fact]
    public void Draw_CustomPoseThatCannotBeHeld_IsRefusedWithCodeFrameJointValueAndLimit()
    {
        var act = () => FigureRenderer.Draw(Custom("Mine", """, "pose": { "kneeR": 170 }"""));

        var problem = act.Should().Throw<StretchKitDataException>().Which.Diagnostics.Single(found => found.Code == "SKP4101" && found.Path.EndsWith("kneeR", StringComparison.Ordinal));
        problem.Path.Should().Contain("frame 0");
        problem.Problem.Should().Contain("170").And.Contain("155");
    }

    [Fact]
    public void Load_CustomPoseWithUnknownField_IsRefused()
    {
        var act = () => Custom("Mine", """, "pose": { "knie": 20 }""");

        act.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().ContainSingle(problem => problem.Code == "SKP4002" && problem.NearestName == "knee");
    }

    private static int Zipped(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray().Length;
    }

    private static Stretch Reloaded(string id) => StretchCatalog.Load([]).Stretches.Single(stretch => stretch.Id.Value == id);

    private static Stretch Custom(string name, string figure)
    {
        var json = $$"""
            { "format": "stretchkit-catalog/1", "stretches": [ {
              "id": "mine", "name": {{System.Text.Json.JsonSerializer.Serialize(name)}}, "family": "mine", "technique": "static", "position": "standing", "laterality": "bilateral",
              "phases": ["main"], "setUpSeconds": 5, "regions": ["thigh"],
              "muscles": [ { "muscle": "hamstrings", "role": "lengthens", "primary": true } ],
              "dose": { "holdSeconds": 30, "repetitions": 1, "sets": 1, "intensity": 3 },
              "doseRanges": [ { "population": "adult", "holdSeconds": [10, 30], "repetitions": [1, 4], "sets": [1, 1], "daysPerWeek": [2, 7] } ],
              "instructions": { "setUp": "Stand.", "action": "Bend <b>.", "cue": "Soft.", "breathing": "Breathe.", "feel": "A pull.", "mistake": "Haste." },
              "citations": [ { "source": "garber-2011", "supports": "dose", "certainty": "high", "directness": "adjacent" } ]{{figure}}
            } ] }
            """;
        return StretchCatalog.Load([new DataFile("mine.json", DataFormat.Catalog, Encoding.UTF8.GetBytes(json))]).Stretches.Single(stretch => stretch.Id.Value == "mine");
    }
}
