using FluentAssertions;
using StretchKit.Benchmarks.Composition.Solver.Instances;
using StretchKit.Composition.Solver;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

public class SolverPropertyTests
{
    private const int Models = 60;
    private const int Families = 30;

    [Fact]
    public void Solve_MoreBudget_IsNeverWorse()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var last = int.MinValue;
            for (var more = 0; more <= 60; more += 15)
            {
                var draft = OddModels.Draft(seed, Families);
                draft.BudgetSeconds += more;
                var answer = ExactSolverTests.Solve(OddModels.Make(draft));

                if (answer.HasRoutine)
                {
                    answer.Objective.Should().BeGreaterThanOrEqualTo(last, "of seed {0} with {1} s more", seed, more);
                    last = answer.Objective;
                }
                else
                {
                    last.Should().Be(int.MinValue, "a routine that fits still fits");
                }
            }
        }
    }

    [Fact]
    public void Solve_Floor_FindsTheBestAboveItOrNothing()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var model = OddModels.Make(OddModels.Draft(seed, Families));
            var best = ExactSolverTests.Solve(model);
            for (var above = -20_000; best.HasRoutine && above <= 20_000; above += 2_500)
            {
                var answer = new SolverSolution();
                ExactSolver.Solve(model, SolverLimits.Default, answer, best.Objective + above, []);

                answer.HasRoutine.Should().Be(above < 0, "of seed {0}, {1} above the best", seed, above);
                answer.Bound.Should().BeLessThanOrEqualTo(Math.Max(best.Objective, best.Objective + above));
                (!answer.HasRoutine || answer.Objective == best.Objective).Should().BeTrue("of seed {0}", seed);
            }
        }
    }

    [Fact]
    public void Solve_MoreStretches_IsNeverWorse()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = OddModels.Draft(seed, Families);
            var before = ExactSolverTests.Solve(OddModels.Make(draft));

            draft.AddItem(new(9_000, 9_000, seed % draft.GroupPhase.Count, seed % 9, 0, 1), [new(30, 1, 3_000)]);
            draft.AddItem(new(9_001, 9_001, 0, 3, 0, 1), [new(20, 0, 100), new(45, 2, 900)]);
            var after = ExactSolverTests.Solve(OddModels.Make(draft));

            (!before.HasRoutine || after.Objective >= before.Objective).Should().BeTrue("of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Solve_EveryValueMultiplied_KeepsTheRoutine(int factor)
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = OddModels.Draft(seed, Families);
            var once = ExactSolverTests.Solve(OddModels.Make(draft));

            var many = ExactSolverTests.Solve(OddModels.Make(ModelEdits.Multiplied(draft, factor)));

            many.Status.Should().Be(once.Status, "of seed {0}", seed);
            (many.Objective, many.Bound).Should().Be((once.Objective * factor, once.HasRoutine ? once.Bound * factor : once.Bound), "of seed {0}", seed);
            many.Steps.ToArray().Should().Equal(once.Steps.ToArray(), "of seed {0}", seed);
        }
    }

    [Fact]
    public void Solve_ShuffledCatalog_GivesTheSameRoutine()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = OddModels.Draft(seed, Families);
            var (shuffled, origin) = ModelEdits.Shuffled(draft, new(seed));

            var answer = ExactSolverTests.Solve(OddModels.Make(draft));
            var other = ExactSolverTests.Solve(OddModels.Make(shuffled));

            other.Objective.Should().Be(answer.Objective);
            other.Blocks.ToArray().Should().Equal(answer.Blocks.ToArray(), "of seed {0}", seed);
            other.Steps.ToArray().Select(step => step with { Item = origin[step.Item] }).Should().Equal(answer.Steps.ToArray(), "of seed {0}", seed);
        }
    }

    [Fact]
    public void Solve_AnyLikelyPrices_FindsTheSameValueAndProof()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var (model, random) = (OddModels.Make(OddModels.Draft(seed, Families)), new Random(seed));
            var best = ExactSolverTests.Solve(model);
            long[][] likely =
            [
                best.Prices.ToArray(),
                [long.MaxValue, long.MaxValue, long.MinValue, 0, -1],
                .. Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, 5).Select(_ => (long)random.Next(-100, 20_000)).ToArray()),
            ];
            foreach (var prices in likely)
            {
                var answer = new SolverSolution();
                ExactSolver.Solve(model, SolverLimits.Default, answer, Score.None, prices);

                (answer.Status, answer.Objective, answer.Bound).Should().Be((best.Status, best.Objective, best.Bound), "of seed {0} with {1}", seed, string.Join(' ', prices));
                SolutionVerifier.Check(model, answer).Should().BeEmpty("of seed {0}", seed);
            }
        }
    }

    [Fact]
    public async Task Solve_OnEightThreads_GivesTheSameAnswers()
    {
        CompositionModel[] models = [.. ModelFiles.Names().Select(ModelFiles.Read), .. Enumerable.Range(0, 40).Select(seed => OddModels.Model(seed, Families))];
        var alone = models.Select(Digest).ToList();

        var tasks = Enumerable.Range(0, 8).Select(_ => Task.Run(() => models.Select(Digest).ToList())).ToList();

        foreach (var answers in await Task.WhenAll(tasks))
        {
            answers.Should().Equal(alone);
        }
    }

    [Fact]
    public void Solve_Warm_AllocatesNothing()
    {
        var models = ModelFiles.Names().Select(ModelFiles.Read).ToList();
        var answer = new SolverSolution();
        void SolveAll() => models.ForEach(model => ExactSolver.Solve(model, SolverLimits.Default, answer));
        SolveAll();
        SolveAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var workspace = new SolverWorkspace();
        var cold = GC.GetAllocatedBytesForCurrentThread() - before;
        models.ForEach(model => workspace.Solve(model, SolverLimits.Default, answer, Score.None, [], CancellationToken.None));
        before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var model in models)
        {
            workspace.Solve(model, SolverLimits.Default, answer, Score.None, [], CancellationToken.None);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        cold.Should().BeLessThan(512 * 1024);
    }

    internal static string Digest(CompositionModel model)
    {
        var answer = ExactSolverTests.Solve(model);
        return $"{answer.Status} {answer.Objective} {answer.Bound} {answer.Work}: {string.Join(' ', answer.Blocks.ToArray())} / {string.Join(' ', answer.Steps.ToArray())}";
    }
}
