using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>The best routine without conflicts so far, valued by the whole model.</summary>
internal sealed class BestRoutine(CompositionModel model, ConflictFinder conflicts)
{
    public SolverStep[]? Steps { get; private set; }

    /// <summary>Gets the blocks of its steps.</summary>
    public int[] Blocks { get; private set; } = [];

    public int Value { get; private set; } = int.MinValue;

    /// <summary>Takes an answer without conflicts, if it is better.</summary>
    public void Take(SolverSolution solution) => Take([.. solution.Steps], solution.Blocks);

    /// <summary>Takes the least valuable step of each conflict out of an answer, and the rest, if it is better.</summary>
    public void Repair(SolverSolution solution)
    {
        List<SolverStep> steps = [.. solution.Steps];
        while (conflicts.Find([.. steps]) is { } conflict)
        {
            var gone = conflict.Branches
                .Select(branch => steps.FindIndex(step => branch.Any(one => one.Item == step.Item)))
                .MinBy(at => (model.Doses(steps[at].Item)[steps[at].Dose].Value, steps[at].Item));
            steps.RemoveAt(gone);
        }

        Take(steps, solution.Blocks);
    }

    private void Take(List<SolverStep> steps, ReadOnlySpan<int> blocks)
    {
        var kept = new SolverSolution();
        foreach (var block in blocks)
        {
            kept.AddBlock(block);
        }

        Span<int> seconds = stackalloc int[ModelShape.Phases];
        seconds.Clear();
        var used = 0UL;
        foreach (var step in steps)
        {
            var item = model.Items[step.Item];
            var phase = model.GroupPhase[item.Group];
            used |= 1UL << ((phase * ModelShape.Positions) + item.Position);
            seconds[phase] += model.Doses(step.Item)[step.Dose].Seconds;
            kept.AddStep(step);
        }

        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            if (seconds[phase] < model.WindowMinimum[phase])
            {
                return;
            }
        }

        kept.KeepBlocks(used);
        var value = SolutionValue.Of(model, kept);
        if (value > Value)
        {
            (Steps, Blocks, Value) = ([.. steps], kept.Blocks.ToArray(), value);
        }
    }
}
