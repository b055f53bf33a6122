using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Poses;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;
using Xunit;

namespace StretchKit.Tests.Poses.Solving;

public class PoseSolverTests
{
    /// <summary>Drillis and Contini give the height of the hip joint of a standing adult as 0.530 of stature.</summary>
    [Fact]
    public void Solve_Standing_HasTheHeightsOfTheLiterature()
    {
        var body = Solve("{}");

        body[Landmark.HipR].Y.Should().BeApproximately(53.0, 1);
        body[Landmark.ShoulderR].Y.Should().BeApproximately(81.8, 1.5);
        RestingParts.Lowest(body, BodyPart.Feet).Should().BeApproximately(0, 1e-9);
    }

    [Theory]
    [InlineData("""{ "hipR": 90 }""", 24.5, 0)]
    [InlineData("""{ "hipR": -30 }""", -12.25, -21.2)]
    [InlineData("""{ "plumb": { "thighR": 90 }, "root": 40 }""", 24.5, 0)]
    public void Solve_ThighAngle_PlacesTheKneeAheadAndDown(string json, double ahead, double up)
    {
        var body = Solve(json);

        (body[Landmark.KneeR].X - body[Landmark.HipR].X).Should().BeApproximately(ahead, 0.1);
        (body[Landmark.KneeR].Y - body[Landmark.HipR].Y).Should().BeApproximately(up, 0.1);
    }

    [Fact]
    public void Solve_KneeFlexion_BringsTheHeelBehind() =>
        Solve("""{ "on": ["footL"], "kneeR": 90 }""")[Landmark.AnkleR].X.Should().BeLessThan(-20);

    [Fact]
    public void Solve_Reach_PutsThePalmOnTheSkin()
    {
        var body = Solve("""{ "hipR": 110, "kneeR": 120, "on": ["footL"], "reach": { "handR": "shinR@.3" } }""");
        var shin = Vector.Between(body[Landmark.KneeR], body[Landmark.AnkleR], 0.3);

        (body[Landmark.PalmR] - shin).Length.Should().BeInRange(3, 6);
    }

    [Fact]
    public void Solve_HandOnTheFloor_LiesFlatWithThePalmDown()
    {
        var body = PoseSource.Of("{}", BodyPosition.Quadruped).Solve(BodyBuild.Medium).Last;

        body[Landmark.WristR].Y.Should().BeApproximately(1.9, 0.05);
        body[Segment.HandR].X.Y.Should().BeApproximately(-1, 1e-6);
    }

    [Fact]
    public void Solve_Touch_ClosesTheGap() =>
        RestingParts.Lowest(PoseSource.Of("{}", BodyPosition.Supine).Solve(BodyBuild.Medium).Last, BodyPart.Head).Should().BeApproximately(0, 0.05);

    [Fact]
    public void Solve_HeldHandBetweenFrames_StaysWhereItWas()
    {
        var solution = PoseSource.Stretch("cat-cow").Pose!.Solve(BodyBuild.Medium);
        var first = solution.First[Landmark.WristR];

        foreach (var moment in new[] { 0.2, 0.5, 0.8, 1 })
        {
            (solution.At(moment).Body[Landmark.WristR] - first).Length.Should().BeLessThan(0.2);
        }
    }

    [Fact]
    public void Solve_SideTurned_IsTheMirrorImage()
    {
        var right = Solve("""{ "on": ["footL"], "hipR": [40, 20, 10], "kneeR": 50, "shoulderR": [30, 40, 20], "elbowR": 60 }""");
        var left = Solve("""{ "on": ["footR"], "hipL": [40, 20, 10], "kneeL": 50, "shoulderL": [30, 40, 20], "elbowL": 60 }""");

        foreach (var landmark in new[] { Landmark.AnkleR, Landmark.WristR, Landmark.ToeR, Landmark.FingerR })
        {
            (left[landmark + 1] - (right[landmark] with { Z = -right[landmark].Z })).Length.Should().BeLessThan(1e-9);
        }
    }

    private static Skeleton Solve(string json) => PoseSource.Of(json).Solve(BodyBuild.Medium).Last;
}
