namespace StretchKit.Composition.Solver;

/// <summary>Adds up the value of a written routine, as a check on the search and for routines better than it knew.</summary>
internal static class SolutionValue
{
    public static int Of(CompositionModel model, SolverSolution solution)
    {
        Span<int> levels = stackalloc int[ModelShape.MostGroups];
        levels.Clear();
        Span<int> tags = stackalloc int[ModelShape.Positions];
        tags.Clear();
        var value = 0;
        foreach (var step in solution.Steps)
        {
            var item = model.Items[step.Item];
            var dose = model.Doses(step.Item)[step.Dose];
            value += dose.Value;
            levels[item.Group] += dose.Levels;
            tags[item.Position] |= model.GroupPhase[item.Group] == ModelShape.MainPhase ? 1 << item.Tag : 0;
        }

        for (var group = 0; group < model.GroupCount; group++)
        {
            value += model.Utility(group)[levels[group]];
        }

        const int BothEnds = 6;
        var (moving, position) = (0, model.Start);
        foreach (var block in solution.Blocks)
        {
            var next = block % ModelShape.Positions;
            moving += model.Transitions[(position * ModelShape.Positions) + next];
            position = next;
        }

        foreach (var tag in tags)
        {
            moving += (tag & BothEnds) == BothEnds ? model.ResetSeconds : 0;
        }

        return value - (model.Kappa * (moving + model.EndCosts[position]));
    }
}
