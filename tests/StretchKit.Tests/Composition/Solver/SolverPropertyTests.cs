using FluentAssertions;
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
                var draft = RandomModels.Draft(seed, Families);
                draft.BudgetSeconds += more;
                var answer = ExactSolverTests.Solve(RandomModels.Make(draft));

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
    public void Solve_MoreStretches_IsNeverWorse()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = RandomModels.Draft(seed, Families);
            var before = ExactSolverTests.Solve(RandomModels.Make(draft));

            draft.AddItem(new(9_000, 9_000, seed % draft.GroupPhase.Count, seed % 9, 0, 1), [new(30, 1, 3_000)]);
            draft.AddItem(new(9_001, 9_001, 0, 3, 0, 1), [new(20, 0, 100), new(45, 2, 900)]);
            var after = ExactSolverTests.Solve(RandomModels.Make(draft));

            (!before.HasRoutine || after.Objective >= before.Objective).Should().BeTrue("of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(50)]
    public void Solve_EveryValueMultiplied_KeepsTheRoutine(int factor)
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = RandomModels.Draft(seed, Families);
            var once = ExactSolverTests.Solve(RandomModels.Make(draft));

            var many = ExactSolverTests.Solve(RandomModels.Make(Multiplied(draft, factor)));

            many.Status.Should().Be(once.Status, "of seed {0}", seed);
            many.Objective.Should().Be(once.Objective * factor, "of seed {0}", seed);
        }
    }

    [Fact]
    public void Solve_ShuffledCatalog_GivesTheSameRoutine()
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var draft = RandomModels.Draft(seed, Families);
            var (shuffled, origin) = Shuffled(draft, new(seed));

            var answer = ExactSolverTests.Solve(RandomModels.Make(draft));
            var other = ExactSolverTests.Solve(RandomModels.Make(shuffled));

            other.Objective.Should().Be(answer.Objective);
            other.Blocks.ToArray().Should().Equal(answer.Blocks.ToArray(), "of seed {0}", seed);
            other.Steps.ToArray().Select(step => step with { Item = origin[step.Item] }).Should().Equal(answer.Steps.ToArray(), "of seed {0}", seed);
        }
    }

    [Fact]
    public async Task Solve_OnEightThreads_GivesTheSameAnswers()
    {
        CompositionModel[] models = [.. ModelFiles.Names().Select(ModelFiles.Read), .. Enumerable.Range(0, 40).Select(seed => RandomModels.Model(seed, Families))];
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
        models.ForEach(model => workspace.Solve(model, SolverLimits.Default, answer, CancellationToken.None));
        before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var model in models)
        {
            workspace.Solve(model, SolverLimits.Default, answer, CancellationToken.None);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        cold.Should().BeLessThan(512 * 1024);
    }

    internal static string Digest(CompositionModel model)
    {
        var answer = ExactSolverTests.Solve(model);
        return $"{answer.Status} {answer.Objective} {answer.Bound} {answer.Work}: {string.Join(' ', answer.Blocks.ToArray())} / {string.Join(' ', answer.Steps.ToArray())}";
    }

    private static CompositionModelDraft Multiplied(CompositionModelDraft draft, int factor)
    {
        var many = Copy(draft);
        many.Kappa *= factor;
        for (var group = 0; group < draft.GroupPhase.Count; group++)
        {
            many.AddGroup(draft.GroupPhase[group], draft.GroupMuscle[group], [.. Utility(draft, group).Select(value => value * factor)]);
        }

        for (var item = 0; item < draft.Items.Count; item++)
        {
            many.AddItem(draft.Items[item], [.. Doses(draft, item).Select(dose => dose with { Value = dose.Value * factor })]);
        }

        return many;
    }

    private static (CompositionModelDraft Draft, int[] Origin) Shuffled(CompositionModelDraft draft, Random random)
    {
        var shuffled = Copy(draft);
        var groups = Enumerable.Range(0, draft.GroupPhase.Count).ToArray();
        var items = Enumerable.Range(0, draft.Items.Count).ToArray();
        random.Shuffle(groups);
        random.Shuffle(items);
        foreach (var group in groups)
        {
            shuffled.AddGroup(draft.GroupPhase[group], draft.GroupMuscle[group], [.. Utility(draft, group)]);
        }

        foreach (var item in items)
        {
            shuffled.AddItem(draft.Items[item] with { Group = Array.IndexOf(groups, draft.Items[item].Group) }, [.. Doses(draft, item)]);
        }

        return (shuffled, items);
    }

    private static CompositionModelDraft Copy(CompositionModelDraft draft)
    {
        var copy = new CompositionModelDraft
        {
            BudgetSeconds = draft.BudgetSeconds,
            ArrivalSeconds = draft.ArrivalSeconds,
            ResetSeconds = draft.ResetSeconds,
            Kappa = draft.Kappa,
            Start = draft.Start,
        };
        copy.Transitions.AddRange(draft.Transitions);
        copy.EndCosts.AddRange(draft.EndCosts);
        copy.WindowMinimum.AddRange(draft.WindowMinimum);
        copy.WindowMaximum.AddRange(draft.WindowMaximum);
        return copy;
    }

    private static List<int> Utility(CompositionModelDraft draft, int group) =>
        draft.Utility[draft.UtilityStart[group]..draft.UtilityStart[group + 1]];

    private static List<ModelDose> Doses(CompositionModelDraft draft, int item) =>
        draft.Doses[draft.DoseStart[item]..draft.DoseStart[item + 1]];
}
