using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Figures.Body;
using StretchKit.Figures.Muscles;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses;
using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Tests.Poses;
using Xunit;

namespace StretchKit.Tests.Figures.Muscles;

public class MuscleMapTests
{
    private const string Seated = """{ "targets": ["pelvicFloor"], "hip": [88, 17, -4], "knee": 88 }""";

    private const string Lying = """{ "targets": ["pelvicFloor"] }""";

    [Fact]
    public void TargetPatch_PelvicFloor_IsNotTheInnerThigh()
    {
        TargetPatch.Of(MuscleGroup.PelvicFloor, oneSided: false).Patch.Should().Be(MusclePatch.PelvicFloor);
        TargetPatch.Of(MuscleGroup.Adductors, oneSided: false).Patch.Should().Be(MusclePatch.Adductor);
    }

    [Theory]
    [InlineData(BodyPosition.ChairSitting, Seated)]
    [InlineData(BodyPosition.HookLying, Lying)]
    public void Pieces_PelvicFloor_LieUnderThePelvisBetweenTheHips(BodyPosition position, string json)
    {
        var body = PoseSource.Of(json, position).Solve(BodyBuild.Medium).Last;
        var pelvis = body[Segment.Pelvis].Inverse;

        foreach (var ball in MuscleMap.Pieces(body, MusclePatch.PelvicFloor, 0).Should().ContainSingle().Which.Balls)
        {
            var place = pelvis * (ball.Center - body.Root);

            place.Y.Should().BeInRange(-Proportions.Of(BodyBuild.Medium).PelvisHigh, -2, "it closes the pelvis from below");
            (Math.Abs(place.Z) + ball.Radius).Should().BeLessThan(Proportions.HipHalf, "it reaches no thigh");
            (Math.Abs(place.X) + ball.Radius).Should().BeLessThan(Proportions.Of(BodyBuild.Medium).PelvisDeep, "it does not hang out of the body");
        }
    }

    [Theory]
    [InlineData(BodyPosition.ChairSitting, Seated, 90, 6)]
    [InlineData(BodyPosition.ChairSitting, Seated, 72, 16)]
    [InlineData(BodyPosition.ChairSitting, Seated, 45, 14)]
    [InlineData(BodyPosition.ChairSitting, Seated, 0, 8)]
    [InlineData(BodyPosition.HookLying, Lying, 90, 6)]
    [InlineData(BodyPosition.HookLying, Lying, 56, 26)]
    [InlineData(BodyPosition.HookLying, Lying, 32, 28)]
    [InlineData(BodyPosition.HookLying, Lying, 0, 8)]
    public void Draw_PelvicFloor_ShowsOverPelvisAndBothThighs(BodyPosition position, string json, double yaw, double pitch)
    {
        foreach (var isMirrored in new[] { false, true })
        {
            var drawing = Drawn(json, position, new(yaw, pitch), isMirrored);
            var order = PaintOrder.Of(drawing).ConvertAll(step => step.In(drawing));
            var patch = order.FindIndex(shape => shape is { Classes: Ink.Target, IsHidden: false });

            foreach (var under in new[] { Segment.Pelvis, Segment.ThighR, Segment.ThighL })
            {
                patch.Should().BeGreaterThan(order.IndexOf(drawing.BySegment[(int)under].Shapes[0]), $"{under} must not cover it");
            }
        }
    }

    [Theory]
    [InlineData(BodyPosition.ChairSitting, Seated, -90)]
    [InlineData(BodyPosition.HookLying, Lying, -90)]
    public void Draw_PelvicFloorFromTheFarSideOfThePelvis_IsNotShown(BodyPosition position, string json, double yaw)
    {
        var drawing = Drawn(json, position, new(yaw, 16), isMirrored: false);

        PaintOrder.Of(drawing).Select(step => step.In(drawing)).Should().NotContain(shape => shape.Classes == Ink.Target);
    }

    private static Drawing Drawn(string json, BodyPosition position, ViewPoint view, bool isMirrored)
    {
        var pose = PoseSource.Of(json, position);
        var drawing = new Drawing(pose.Solve(BodyBuild.Medium).Keys[^1], pose, new(view, isMirrored), morphs: false);
        BodyArtist.Draw(drawing, faceInFront: true);
        return drawing;
    }
}
