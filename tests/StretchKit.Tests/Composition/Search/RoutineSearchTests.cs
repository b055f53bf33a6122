using FluentAssertions;
using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Search;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition.Search;

public class RoutineSearchTests
{
    [Fact]
    public void Compose_TiesBetweenGroups_EqualsTryingEverything() => AnySeed.Hold(
        seed =>
        {
            var tied = new TiedRequests(seed);

            var result = tied.Composer.Compose(tied.Request);

            var best = tied.Best();
            if (best <= 0)
            {
                result.Routine.Should().BeNull();
                return;
            }

            result.Status.Should().Be(CompositionStatus.Optimal);
            result.Proof!.Value.Should().Be(best / 1000m);
            RoutineVerifier.Check(result).Should().BeEmpty();
        },
        cases: 200);

    [Fact]
    public void Compose_WorkLimit_GivesTheSameCutRoutineEveryTimeWithinItsBound() => AnySeed.Hold(
        seed =>
        {
            var tied = new TiedRequests(seed);
            var whole = tied.Composer.Compose(tied.Request);
            foreach (var limit in new[] { 1L, 2_000, 10_000, 40_000 })
            {
                var cut = tied.Composer.Compose(tied.Request with { WorkLimit = limit });
                var again = tied.Composer.Compose(tied.Request with { WorkLimit = limit });

                (again.Status, again.Proof?.Value, again.Proof?.UpperBound).Should().Be((cut.Status, cut.Proof?.Value, cut.Proof?.UpperBound));
                RoutineVerifier.Check(cut).Should().BeEmpty();
                if (cut.Proof is { } proof)
                {
                    proof.Value.Should().BeLessThanOrEqualTo(whole.Proof!.Value);
                    proof.UpperBound.Should().BeGreaterThanOrEqualTo(whole.Proof.Value);
                    (proof.Gap > 0).Should().Be(cut.Status is CompositionStatus.Feasible);
                    (proof.Cut is SearchCut.WorkLimit || proof.Gap == 0).Should().BeTrue();
                }
            }
        },
        cases: 60);

    [Fact]
    public void Run_MoreTimeInTheSameWindows_IsNeverWorse() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with { Time = TimeSpan.FromMinutes(20) };
            var run = new CompositionRun(Kit, request, TestServices.Evaluator.Evaluate(request.Person, request.Situation));
            var frame = new RequestFrame(request);
            var model = run.Model(frame, run.Filter());
            var windows = PhaseWindows.WithoutLeast(frame.Windows, Enum.GetValues<RoutinePhase>());

            var values = new[] { 300, 320, 600, 605, 900, 1195 }.Select(seconds => new RoutineSearch(model, frame, run.Limits(default)).Run(windows, seconds).Value);

            values.Should().BeInAscendingOrder();
        },
        cases: 20);

    [Fact]
    public void Compose_OneMoreStretchInTheCatalog_IsNeverWorse() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with { Include = [], Exclude = [] };
            var random = new Random(seed);
            Stretch[] some = [.. TestServices.Catalog.Stretches.Where(_ => random.Next(3) > 0)];
            Stretch[] more = [.. some, .. TestServices.Catalog.Stretches.Except(some).Take(random.Next(1, 4))];

            var (few, many) = (Value(some, request), Value(more, request));

            // A part that nothing could fill is given up as long as nothing fills it: only then may a stretch that fills it cost something.
            if (few.MissingParts.Count == 0)
            {
                many.Value.Should().BeGreaterThanOrEqualTo(few.Value);
            }
        },
        cases: 30);

    private static ComposerKit Kit { get; } = new(TestServices.Catalog, [], new(TimeSpan.FromHours(1)), TimeProvider.System);

    private static SearchResult Value(Stretch[] stretches, CompositionRequest request)
    {
        var report = TestServices.EvaluatorOf(stretches).Evaluate(request.Person, request.Situation);
        var run = new CompositionRun(new(new TestCatalog(stretches), [], new(TimeSpan.FromHours(1)), TimeProvider.System), request, report);
        var frame = new RequestFrame(request);
        return new RoutineSearch(run.Model(frame, run.Filter()), frame, run.Limits(default)).Run();
    }
}
