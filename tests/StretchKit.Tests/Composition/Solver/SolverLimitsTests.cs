using FluentAssertions;
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
