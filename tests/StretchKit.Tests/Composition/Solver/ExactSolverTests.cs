using System.Text.Json;
using FluentAssertions;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

public class ExactSolverTests
{
    public static TheoryData<string> Examples => [.. ModelFiles.Names()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Solve_Example_GivesTheProvenOptimum(string name)
    {
        using var expected = JsonDocument.Parse(ModelFiles.Bytes("expected"));
        var wanted = expected.RootElement.GetProperty(name);
        var model = ModelFiles.Read(name);

        var answer = Solve(model);

        answer.Status.ToString().ToUpperInvariant().Should().Be(wanted.GetProperty("status").GetString());
        if (answer.HasRoutine)
        {
            answer.Objective.Should().Be(wanted.GetProperty("obj").GetInt32());
            answer.Bound.Should().Be(wanted.GetProperty("bound").GetInt32());
            SolutionVerifier.Check(model, answer).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(1, 200)]
    [InlineData(3, 300)]
    [InlineData(5, 300)]
    [InlineData(6, 60)]
    public void Solve_FewFamilies_EqualsTryingEveryChoice(int families, int models)
    {
        for (var seed = 0; seed < models; seed++)
        {
            var model = OddModels.Model(seed, families);
            var best = new BruteForce(model).Run();

            var answer = Solve(model);

            answer.Status.Should().Be(best is null ? SolverStatus.Infeasible : SolverStatus.Optimal, "of seed {0}", seed);
            (answer.HasRoutine ? answer.Objective : (long?)null).Should().Be(best, "of seed {0}", seed);
            SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0}", seed);
        }
    }

    [Fact]
    public void Solve_ValuesAsLargeAsAllowed_EqualsTryingEveryChoice()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = OddModels.Make(OddModels.AtTheLimit(OddModels.Draft(seed, 4)));
            var best = new BruteForce(model).Run();

            var answer = Solve(model);

            (answer.HasRoutine ? answer.Objective : (long?)null).Should().Be(best, "of seed {0}", seed);
            SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Solve_ManyFamilies_PassesTheVerifier(bool atTheLimit)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var draft = OddModels.Draft(seed, 40);
            var model = OddModels.Make(atTheLimit ? OddModels.AtTheLimit(draft) : draft);

            var answer = Solve(model);

            answer.Cut.Should().Be(SolverCut.None);
            SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(400, 12)]
    [InlineData(1_000, 8)]
    [InlineData(5_000, 2)]
    public void Solve_LargeCatalog_PassesTheVerifier(int stretches, int requests)
    {
        var catalog = SyntheticCatalog.Make(stretches, 11);
        for (var seed = 0U; seed < requests; seed++)
        {
            var model = OddModels.Make(SyntheticModel.Draft(catalog, SyntheticRequest.Make(seed, [5, 15, 30])));

            var answer = Solve(model);

            answer.Cut.Should().Be(SolverCut.None);
            SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0}", seed);
        }
    }

    [Fact]
    public void Solve_NothingToDo_GivesAnEmptyRoutine()
    {
        var draft = OddModels.Draft(1, 0);
        draft.WindowMinimum.Clear();
        draft.WindowMinimum.AddRange([0, 0, 0, 0]);
        (draft.BudgetSeconds, draft.ArrivalSeconds) = (60, 15);

        var answer = Solve(OddModels.Make(draft));

        answer.Status.Should().Be(SolverStatus.Optimal);
        answer.Steps.Length.Should().Be(0);
        answer.Blocks.Length.Should().Be(0);
    }

    [Fact]
    public void Solve_BudgetBelowArrival_IsInfeasible()
    {
        var draft = OddModels.Draft(1, 4);
        (draft.BudgetSeconds, draft.ArrivalSeconds) = (10, 15);

        Solve(OddModels.Make(draft)).Status.Should().Be(SolverStatus.Infeasible);
    }

    internal static SolverSolution Solve(CompositionModel model, SolverLimits? limits = null, CancellationToken cancellation = default)
    {
        var answer = new SolverSolution();
        ExactSolver.Solve(model, limits ?? SolverLimits.Default, answer, cancellation);
        return answer;
    }
}
