using FluentAssertions;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog.Coverage;

/// <summary>For every age, condition and place there is a full routine, or the reason is written down and still holds.</summary>
[Trait("Duration", "Long")]
public class CoverageTests
{
    private static readonly Lazy<IReadOnlyList<CoverageCell>> Matrix = new(CoverageMatrix.Compose);

    [Fact]
    public void Compose_EverybodyEverywhere_GivesTenFullMinutesOrAnAcceptedReason() =>
        Matrix.Value.Where(cell => !cell.IsCovered && !CoverageGap.Accepted.Any(gap => gap.Explains(cell))).Select(cell => $"{cell}").Should().BeEmpty();

    [Fact]
    public void AcceptedGaps_EveryOne_StillExists() =>
        CoverageGap.Accepted.Where(gap => !Matrix.Value.Any(gap.Explains)).Select(gap => $"{gap}").Should().BeEmpty("a closed gap is taken out of accepted-gaps.json");

    [Fact]
    public void AcceptedGaps_EveryOne_IsDefended() =>
        CoverageGap.Accepted.Where(gap => gap.Reason.Length < 40).Select(gap => $"{gap}").Should().BeEmpty();

    [Fact]
    public void Page_OfTheDocuments_IsUpToDate() => Golden.Verify("../../docs/coverage.md", CoveragePage.Write(Matrix.Value));
}
