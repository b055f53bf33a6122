using FluentAssertions;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

public class SolverLimitsTests
{
    [Fact]
    public void Solve_AnyWorkLimit_GivesACertifiedGapAndTheSameEveryTime()
    {
        foreach (var model in ModelFiles.Names().Select(ModelFiles.Read))
        {
            var best = ExactSolverTests.Solve(model);
            for (long work = 1; work < best.Work; work = (work * 3 / 2) + 1)
            {
                var cut = ExactSolverTests.Solve(model, new() { Work = work });
                var again = ExactSolverTests.Solve(model, new() { Work = work });

                (again.Status, again.Objective, again.Bound).Should().Be((cut.Status, cut.Objective, cut.Bound));
                cut.Status.Should().NotBe(best.HasRoutine ? SolverStatus.Infeasible : SolverStatus.Optimal);
                (cut.Cut == SolverCut.WorkLimit || cut.Status == best.Status).Should().BeTrue();
                if (best.HasRoutine)
                {
                    cut.Bound.Should().BeGreaterThanOrEqualTo(best.Objective);
                    (!cut.HasRoutine || cut.Objective <= best.Objective).Should().BeTrue();
                    SolutionVerifier.Check(model, cut).Should().BeEmpty();
                }
            }
        }
    }

    [Theory]
    [InlineData(20, 300)]
    [InlineData(60, 1_500)]
    public void Solve_HugeModel_EndsSoonAfterItsWorkWithACertifiedGap(int groups, int items)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var model = OddModels.Make(OddModels.Huge(seed, groups, items));
            foreach (var work in (long[])[100_000, 10_000_000, 100_000_000])
            {
                var answer = ExactSolverTests.Solve(model, new() { Work = work });

                answer.Work.Should().BeLessThan(work + 100_000_000, "what is checked between two looks at the meter is bounded");
                answer.Status.Should().NotBe(SolverStatus.Infeasible);
                (answer.Cut is SolverCut.None).Should().Be(answer.Status is SolverStatus.Optimal);
                SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0} with work {1}", seed, work);
            }
        }
    }

    [Fact]
    public void Solve_Canceled_SaysSo()
    {
        var answer = ExactSolverTests.Solve(ModelFiles.Read("r000-n37-b30-morning"), cancellation: new(canceled: true));

        (answer.Status, answer.Cut).Should().Be((SolverStatus.Unknown, SolverCut.Cancellation));
        answer.Bound.Should().BeGreaterThanOrEqualTo(366_571);
    }

    [Fact]
    public void Solve_DeadlinePassed_SaysSo()
    {
        var clock = new SteppingClock();

        var answer = ExactSolverTests.Solve(ModelFiles.Read("r000-n37-b30-morning"), new() { Time = TimeSpan.FromMilliseconds(1), Clock = clock });

        (answer.Status, answer.Cut).Should().Be((SolverStatus.Unknown, SolverCut.Deadline));
    }

    [Fact]
    public void Solve_DeadlineFarOff_IsNotCut()
    {
        var answer = ExactSolverTests.Solve(ModelFiles.Read("r000-n37-b30-morning"), new() { Time = TimeSpan.FromHours(1) });

        (answer.Status, answer.Cut).Should().Be((SolverStatus.Optimal, SolverCut.None));
    }

    /// <summary>A clock that moves a second each time somebody looks.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }
}
