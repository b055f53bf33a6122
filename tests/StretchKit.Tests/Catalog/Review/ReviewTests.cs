using FluentAssertions;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog.Review;

/// <summary>Each built-in entry says who read it in which role and what stayed open.</summary>
public class ReviewTests
{
    private static IReadOnlyList<Stretch> Stretches => TestServices.Catalog.Stretches;

    [Fact]
    public void Reviews_EveryEntry_BeginWithItsAuthor() =>
        Stretches.Where(stretch => stretch.Reviews is not [{ Role: ReviewRole.Author }, ..]).Select(stretch => stretch.Id.Value).Should().BeEmpty();

    [Fact]
    public void Reviews_Days_RunForward() =>
        Stretches.Where(stretch => !stretch.Reviews.Select(review => review.On).SequenceEqual(stretch.Reviews.Select(review => review.On).Order())).Select(stretch => stretch.Id.Value).Should().BeEmpty();

    [Fact]
    public void Reviews_OpenPoints_AreQuestions() =>
        Stretches.SelectMany(stretch => stretch.Reviews, (stretch, review) => (stretch, review))
            .SelectMany(pair => pair.review.Open, (pair, point) => (pair.stretch.Id, point))
            .Where(pair => !pair.point.Contains('?', StringComparison.Ordinal))
            .Select(pair => $"{pair.Id}: {pair.point}")
            .Should().BeEmpty("a clinician is to answer it");

    [Fact]
    public void Page_ForAClinician_IsUpToDate() => Golden.Verify("../../docs/reviews/for-a-clinician.md", ReviewPage.Write(Stretches));
}
