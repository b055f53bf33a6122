using FluentAssertions;
using StretchKit.Benchmarks.Baselines.Milp;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

/// <summary>General solvers, which share nothing with the exact search, find the same best values.</summary>
[Trait("Duration", "Long")]
public class MilpAgreementTests
{
    [MilpFact]
    public void Solve_RandomRequests_EqualCbc()
    {
        var models = Enumerable.Range(0, 100).Select(CrossCheckModels.Request).ToList();

        var verdicts = models.Select(model => MilpJudge.Judge(model, ExactSolverTests.Solve(model), CbcSolver.Solve, Highs)).ToList();

        verdicts.Should().NotContain(verdict => verdict.Kind == MilpVerdictKind.Disagrees);
        verdicts.Count(verdict => verdict.Value is not null).Should().BeGreaterThan(60);
    }

    [MilpFact]
    public void Solve_CrowdedCatalogs_EqualCbc()
    {
        var models = Enumerable.Range(0, 8).Select(CrossCheckModels.Crowded).ToList();

        var verdicts = models.Select(model => MilpJudge.Judge(model, ExactSolverTests.Solve(model), CbcSolver.Solve, Highs)).ToList();

        verdicts.Should().NotContain(verdict => verdict.Kind == MilpVerdictKind.Disagrees);
    }

    [MilpFact]
    public void Solve_OddModels_EqualHighs()
    {
        var models = Enumerable.Range(0, 60).Select(CrossCheckModels.Odd).ToList();
        var answers = models.Zip(HighsSolver.Solve(models)).ToDictionary(pair => pair.First, pair => pair.Second);

        var verdicts = models.Select(model => MilpJudge.Judge(model, ExactSolverTests.Solve(model), model => answers[model], CbcSolver.Solve)).ToList();

        verdicts.Should().NotContain(verdict => verdict.Kind == MilpVerdictKind.Disagrees);
        verdicts.Count(verdict => verdict.Value is null).Should().BeInRange(1, 30);
    }

    private static MilpAnswer Highs(CompositionModel model) => HighsSolver.Solve([model])[0];
}
