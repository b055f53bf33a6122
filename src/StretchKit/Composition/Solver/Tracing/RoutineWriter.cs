using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tracing;

/// <summary>
/// Writes the chosen options as steps in order: block by block; within a block flexion, neutral, extension, then the
/// gentler first, then by id. Blocks without a step are left out, which a metric never punishes.
/// </summary>
internal static class RoutineWriter
{
    public static void Write(OptionTable options, ReadOnlySpan<int> chosen, ReadOnlySpan<int> blocks, SolverSolution solution)
    {
        solution.ClearRoutine();
        var used = 0UL;
        foreach (var option in chosen)
        {
            var step = options.Model.StepAt(options.Source[option]);
            used |= 1UL << BlockOf(options.Model, step);
            solution.AddStep(step);
        }

        foreach (var block in blocks)
        {
            solution.AddBlock(block);
        }

        solution.KeepBlocks(used);
        Sort(options.Model, solution);
        solution.Objective = SolutionValue.Of(options.Model, solution);
    }

    private static int BlockOf(CompositionModel model, SolverStep step)
    {
        var item = model.Items[step.Item];
        return (model.GroupPhase[item.Group] * ModelShape.Positions) + item.Position;
    }

    private static void Sort(CompositionModel model, SolverSolution solution)
    {
        var steps = solution.Steps;
        for (var place = 1; place < steps.Length; place++)
        {
            var (step, key) = (steps[place], Key(model, solution.Blocks, steps[place]));
            var at = place;
            for (; at > 0 && Key(model, solution.Blocks, steps[at - 1]).CompareTo(key) > 0; at--)
            {
                steps[at] = steps[at - 1];
            }

            steps[at] = step;
        }
    }

    private static (int Block, int Part, int Intensity, int Id, int Family) Key(CompositionModel model, ReadOnlySpan<int> blocks, SolverStep step)
    {
        var item = model.Items[step.Item];
        var part = item.Tag switch { 1 => 0, 2 => 2, _ => 1 };
        return (blocks.IndexOf(BlockOf(model, step)), part, item.Intensity, item.Id, item.Family);
    }
}
