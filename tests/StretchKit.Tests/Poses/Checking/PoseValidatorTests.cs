using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Poses;
using StretchKit.Poses.Checking;
using StretchKit.Poses.Reading;
using StretchKit.Poses.Scene;
using StretchKit.Tests.House;
using Xunit;

namespace StretchKit.Tests.Poses.Checking;

public class PoseValidatorTests
{
    private static readonly Dictionary<string, PoseDraft> Invalid = PoseSource.File(Repository.PathOf("tests/StretchKit.Tests/TestData/poses/invalid-poses.json"));

    [Theory]
    [InlineData("knee-bent-170", "SKP4101", "kneeR", 155.0)]
    [InlineData("knee-hyperextended", "SKP4101", "kneeR", -6.0)]
    [InlineData("hip-extended-60", "SKP4101", "hipR", -30.0)]
    [InlineData("elbow-backwards", "SKP4101", "elbowR", -6.0)]
    [InlineData("head-turned-150", "SKP4101", "neck", 90.0)]
    [InlineData("lumbar-twist-40", "SKP4101", "lumbar", 16.0)]
    [InlineData("ankle-dorsiflexed-60", "SKP4101", "ankleR", 40.0)]
    [InlineData("shoulder-behind-120", "SKP4101", "shoulderR", -65.0)]
    [InlineData("lean-45-without-bending", "SKP4107", "body", null)]
    [InlineData("hand-target-out-of-reach", "SKP4103", "handR", 0.8)]
    [InlineData("hand-through-floor", "SKP4105", "hands", 1.2)]
    [InlineData("chair-that-is-not-there", "SKP4110", "chair", null)]
    [InlineData("in-between-through-floor", "SKP4105", "legs", 1.2)]
    [InlineData("floating-body", "SKP4105", "legs", 1.2)]
    [InlineData("head-cannot-touch", "SKP4104", "head", null)]
    [InlineData("hand-that-rests-in-the-air", "SKP4106", "handR", 1.5)]
    [InlineData("seat-above-the-block", "SKP4106", "seat", 1.5)]
    public void Check_PoseThatNobodyCanHold_IsRefusedWithCodeJointAndLimit(string id, string code, string joint, double? limit)
    {
        var pose = Invalid[id].For(BodyPosition.Standing, TargetPatch.Of(MuscleGroup.Hamstrings, oneSided: true), []);

        var issue = pose.Check().Where(issue => !issue.IsWarning).Should().Contain(found => found.Code == code && found.Joint == joint).Which;

        issue.Frame.Should().NotBeEmpty();
        if (limit is { } expected)
        {
            issue.Limit.Should().Be(expected);
            Math.Abs(issue.Value).Should().BeGreaterThan(Math.Abs(expected));
        }
    }

    [Fact]
    public void Fixtures_AreAllTested() => Invalid.Should().HaveCount(17);

    [Theory]
    [InlineData(145, null)]
    [InlineData(150, true)]
    [InlineData(155, true)]
    [InlineData(160, false)]
    public void Check_KneeFlexion_WarnsBeyondTheUsualAndRefusesBeyondTheLimit(double degrees, bool? warns)
    {
        var issues = PoseSource.Of($$"""{ "on": ["footL"], "plumb": { "footR": null }, "kneeR": {{degrees}} }""").Check().Where(issue => issue.Joint == "kneeR");

        issues.Select(issue => (bool?)issue.IsWarning).FirstOrDefault().Should().Be(warns);
    }

    [Fact]
    public void Check_Limit_NamesItsSource() =>
        PoseSource.Of("""{ "kneeR": 170 }""").Check().Should().Contain(issue => issue.Source.Contains("CDC", StringComparison.Ordinal));

    [Fact]
    public void Check_AcceptedWarning_SaysSo()
    {
        PoseSource.Of("""{ "on": ["footL"], "plumb": { "footR": null }, "kneeR": 150 }""").Check().Should().ContainSingle(issue => !issue.IsAccepted);
        PoseSource.Of("""{ "on": ["footL"], "plumb": { "footR": null }, "kneeR": 150, "accepts": ["SKP4102 kneeR"] }""").Check().Should().ContainSingle(issue => issue.IsAccepted);
    }

    [Fact]
    public void Check_AcceptedError_StaysAnError() =>
        PoseSource.Of("""{ "kneeR": 170, "accepts": ["SKP4101 kneeR"] }""").Check().Should().Contain(issue => !issue.IsWarning && !issue.IsAccepted);

    public static TheoryData<string> BuiltInIds() => [.. PoseSource.Stretches.Select(stretch => stretch.Id.Value)];

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Check_BuiltInStretch_HasAPoseWithoutErrorsAndEveryWarningAccepted(string id)
    {
        var stretch = PoseSource.Stretch(id);

        stretch.Pose.Should().NotBeNull("every stretch of ours has a figure");
        stretch.Pose!.Check().Where(issue => !issue.IsAccepted).Select(issue => issue.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Check_BuiltInStretch_AcceptsNothingThatDoesNotHappen(string id)
    {
        var pose = PoseSource.Stretch(id).Pose!;

        pose.Accepts.Except(pose.Check().Where(issue => issue.IsAccepted).Select(issue => $"{issue.Code} {issue.Joint}")).Should().BeEmpty();
    }

    [Fact]
    public void VariantOf_EveryId_IsAStretch() =>
        PoseSource.Stretches.Select(stretch => stretch.Pose!.VariantOf).OfType<string>().Except(PoseSource.Stretches.Select(stretch => stretch.Id.Value)).Should().BeEmpty();

    public static TheoryData<BodyPosition> Positions() => [.. Enum.GetValues<BodyPosition>()];

    /// <summary>Whoever starts from a base must find nothing to mend in it.</summary>
    [Theory]
    [MemberData(nameof(Positions))]
    public void Check_BasePostureAlone_CanBeHeld(BodyPosition position)
    {
        var chair = position is BodyPosition.ChairSitting ? ", \"props\": [{ \"type\": \"chair\", \"at\": \"pelvis\" }]"
            : position is BodyPosition.WheelchairSitting ? ", \"props\": [{ \"type\": \"wheelchair\", \"at\": \"pelvis\" }]" : "";

        PoseSource.Of($$"""{ "view": "side"{{chair}} }""", position).Check().Where(issue => !issue.IsWarning).Select(issue => issue.ToString()).Should().BeEmpty();
    }

    /// <summary>The bones of all builds have one length, but the skin that rests on something does not.</summary>
    [Theory]
    [InlineData(BodyBuild.Slim)]
    [InlineData(BodyBuild.Broad)]
    public void Check_BuiltInStretchInOtherBuild_TouchesWhatItShould(BodyBuild build)
    {
        const double Flesh = 2;
        var errors =
            from stretch in PoseSource.Stretches
            from issue in PoseValidator.Check(stretch.Pose!, build)
            where issue.Code is "SKP4103" or "SKP4105" && issue.Value > Flesh
            select $"{stretch.Id}: {issue}";

        errors.Should().BeEmpty();
    }
}
