using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog.PoseAgreement;

/// <summary>What an entry states about loads and muscles is what its figure shows, in both directions.</summary>
public class PoseAgreementTests
{
    private static readonly Lazy<(string Id, string Rule, string Text)[]> Found = new(Disagreements);

    [Fact]
    public void Loads_AndFigures_Agree() =>
        string.Join('\n', Found.Value.Where(one => !AgreementException.All.Any(known => known.Id == one.Id && known.Rule == one.Rule)).Select(one => one.Text))
            .Should().BeEmpty("state the load, mend the figure, or say in exceptions.json why it is right as it is");

    [Fact]
    public void Exceptions_EveryOne_IsNeededAndExplained()
    {
        AgreementException.All.Where(known => !Found.Value.Any(one => known.Id == one.Id && known.Rule == one.Rule)).Should().BeEmpty();
        AgreementException.All.Should().OnlyContain(known => known.Why.Length > 30);
    }

    [Fact]
    public void Targets_OfTheFigure_AreMusclesOfTheEntry()
    {
        var strays =
            from stretch in TestServices.Catalog.Stretches
            where stretch.Pose is not null
            let patches = stretch.Muscles.SelectMany(PatchesOf).ToHashSet()
            from target in stretch.Pose!.Targets
            where !patches.Contains(target.Patch)
            select $"{stretch.Id}: {target.Patch}; its muscles: {string.Join(", ", patches)}";

        strays.Should().BeEmpty();
    }

    [Fact]
    public void Targets_OfTheFigure_HaveThePrimaryMuscleAmongThem() =>
        TestServices.Catalog.Stretches.Where(stretch => stretch.Pose is { } pose && !PatchesOf(stretch.PrimaryMuscle).Any(patch => pose.Targets.Any(target => target.Patch == patch)))
            .Select(stretch => $"{stretch.Id}: {stretch.PrimaryMuscle.Muscle}")
            .Should().BeEmpty();

    private static (string Id, string Rule, string Text)[] Disagreements() =>
    [
        .. from stretch in TestServices.Catalog.Stretches
           where stretch.Pose is not null
           let measure = new PoseMeasure(stretch)
           from rule in AgreementRule.All
           let text = rule.Disagreement(stretch, measure)
           where text is not null
           select (stretch.Id.Value, rule.Name, text),
    ];

    /// <summary>Gives the patches that stand for a muscle; the long back muscles reach over two.</summary>
    private static IEnumerable<MusclePatch> PatchesOf(MuscleUse use) =>
        use.Muscle is MuscleGroup.ErectorSpinae or MuscleGroup.Multifidus
            ? [MusclePatch.Lumbar, MusclePatch.Thoracic]
            : use.Muscle is MuscleGroup.Trapezius ? [MusclePatch.Trap, MusclePatch.Thoracic] : [TargetPatch.Of(use.Muscle, oneSided: false).Patch];
}
