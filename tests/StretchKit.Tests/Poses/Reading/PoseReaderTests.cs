using FluentAssertions;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using Xunit;

namespace StretchKit.Tests.Poses.Reading;

public class PoseReaderTests
{
    [Theory]
    [InlineData("""{ "knie": 20 }""", "SKP4002", "$.poses.one.knie", "knee")]
    [InlineData("""{ "plumb": { "tigh": 20 } }""", "SKP4007", "$.poses.one.plumb.tigh", null)]
    [InlineData("""{ "reach": { "handR": "thigR@.5" } }""", "SKP4007", "$.poses.one.reach.handR", "thighR")]
    [InlineData("""{ "reach": { "handR": "thighR@7" } }""", "SKP4006", "$.poses.one.reach.handR", null)]
    [InlineData("""{ "reach": { "handR": "thighR:frunt" } }""", "SKP4007", "$.poses.one.reach.handR", "front")]
    [InlineData("""{ "touch": { "head": "nek" } }""", "SKP4007", "$.poses.one.touch.head", "neck")]
    [InlineData("""{ "touch": { "head": "neck.sid" } }""", "SKP4007", "$.poses.one.touch.head", "side")]
    [InlineData("""{ "touch": { "wristL=high": "root" } }""", "SKP4008", "$.poses.one.touch.wristL=high", null)]
    [InlineData("""{ "on": ["feett"] }""", "SKP4007", "$.poses.one.on[0]", "feet")]
    [InlineData("""{ "on": [] }""", "SKP4013", "$.poses.one.on", null)]
    [InlineData("""{ "view": "sid" }""", "SKP4007", "$.poses.one.view", "side")]
    [InlineData("""{ "hipR": "far" }""", "SKP4005", "$.poses.one.hipR", null)]
    [InlineData("""{ "hipR": [1, 2, 3, 4] }""", "SKP4016", "$.poses.one.hipR[3]", null)]
    [InlineData("""{ "hipR": 1e9 }""", "SKP4006", "$.poses.one.hipR", null)]
    [InlineData("""{ "frames": [{ "knie": 3 }] }""", "SKP4002", "$.poses.one.frames[0].knie", "knee")]
    [InlineData("""{ "arrows": [{ "track": "head", "at": "head" }] }""", "SKP4013", "$.poses.one.arrows[0]", null)]
    [InlineData("""{ "props": [{ "type": "chiar" }] }""", "SKP4007", "$.poses.one.props[0].type", "chair")]
    [InlineData("""{ "targets": ["quadd"] }""", "SKP4007", "$.poses.one.targets[0]", "quad")]
    [InlineData("""{ "kneeR": 1, "kneeR": 2 }""", "SKP4003", "$.poses.one.kneeR", null)]
    public void Read_FieldThatCannotBe_IsReportedWithCodePlaceAndNearestName(string json, string code, string path, string? nearest)
    {
        var problems = PoseSource.ProblemsOf(json);

        problems.Should().ContainSingle();
        problems[0].Code.Should().Be(code);
        problems[0].Path.Should().Be(path);
        problems[0].Line.Should().Be(1);
        if (nearest is not null)
        {
            problems[0].NearestName.Should().Be(nearest);
        }
    }

    [Fact]
    public void Read_SidedValueBesideUnsided_Wins()
    {
        var frame = PoseSource.Of("""{ "kneeR": 40, "knee": 10, "plumb": { "thighL": 5, "thigh": 9 } }""").Keys[0];

        frame[PoseJoint.KneeR].X.Should().Be(40);
        frame[PoseJoint.KneeL].X.Should().Be(10);
        frame.Plumb[(int)PlumbSegment.ThighL].Should().Be(5);
        frame.Plumb[(int)PlumbSegment.ThighR].Should().Be(9);
    }

    [Fact]
    public void Read_SecondFrame_StartsFromTheFirst()
    {
        var keys = PoseSource.Of("""{ "kneeR": 40, "frames": [{ "elbowR": 20 }, { "kneeR": 50, "reach": { "handR": "hold" } }] }""").Keys;

        keys[1][PoseJoint.ElbowR].X.Should().Be(20);
        keys[1][PoseJoint.KneeR].X.Should().Be(50);
        keys[0].Reaches.Should().BeEmpty();
        keys[1].Reaches.Should().ContainSingle(reach => reach.Holds);
    }

    [Fact]
    public void Read_NullTouch_TakesThePresetAway() =>
        PoseSource.Of("""{ "base": "supine", "touch": { "head": null } }""").Keys[0].Touches.Should().BeEmpty();
}
