using FluentAssertions;
using StretchKit.Figures;
using StretchKit.Tests.Poses;
using Xunit;

namespace StretchKit.Tests.Figures;

public class DistinctnessTests
{
    private const double TooLike = 0.75;

    [Fact]
    public void Thumbnails_OfDifferentStretches_DoNotLookAlikeUnlessDeclared()
    {
        var stretches = PoseSource.Stretches;
        var silhouettes = stretches.Select(stretch => Silhouette.Of(FigureRenderer.Draw(stretch, new() { Layout = FigureLayout.Single }))).ToList();

        var alike =
            from first in Enumerable.Range(0, stretches.Count)
            from second in Enumerable.Range(first + 1, stretches.Count - first - 1)
            where !IsVariant(stretches[first], stretches[second])
            let likeness = silhouettes[first].Likeness(silhouettes[second], TooLike)
            where likeness > TooLike
            select FormattableString.Invariant($"{stretches[first].Id} ~ {stretches[second].Id}: {likeness:0.00}");

        alike.Should().BeEmpty("a person must tell them apart; redraw one, or declare it with variantOf");
    }

    [Fact]
    public void Likeness_OfAFigureWithItsMirrorImage_IsComplete()
    {
        var stretch = PoseSource.Stretch("half-kneeling-hip-flexor");
        var right = Silhouette.Of(FigureRenderer.Draw(stretch));
        var left = Silhouette.Of(FigureRenderer.Draw(stretch, new() { Side = StretchKit.Anatomy.BodySide.Left }));

        right.Likeness(left, TooLike).Should().BeGreaterThan(0.97);
        right.Likeness(Silhouette.Of(FigureRenderer.Draw(PoseSource.Stretch("bridge"), new() { Layout = FigureLayout.Single })), 0).Should().BeLessThan(0.5);
    }

    private static bool IsVariant(StretchKit.Stretches.Stretch one, StretchKit.Stretches.Stretch other) =>
        one.Pose!.VariantOf == other.Id.Value || other.Pose!.VariantOf == one.Id.Value
        || (one.Pose.VariantOf is { } parent && parent == other.Pose.VariantOf);
}
