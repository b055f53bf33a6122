namespace StretchKit.Composition.Solver;

/// <summary>What the search over ties relies on: items that exist and stand once, a load for each dose, and loads that never fall.</summary>
internal static class TieChecks
{
    public static void Run(CompositionModelDraft draft, List<ModelFault> faults)
    {
        if (draft.Ties.Count > ModelShape.MostTies)
        {
            faults.Add(new(ModelPlace.Whole, 0, $"there are {draft.Ties.Count} ties", $"write at most {ModelShape.MostTies}"));
            return;
        }

        for (var tie = 0; tie < draft.Ties.Count; tie++)
        {
            Check(draft, tie, faults);
        }
    }

    private static void Check(CompositionModelDraft draft, int index, List<ModelFault> faults)
    {
        void Fault(string problem, string remedy) => faults.Add(new(ModelPlace.Tie, index, problem, remedy));

        var tie = draft.Ties[index];
        var items = new HashSet<int>();
        foreach (var (item, byDose) in tie.Loads)
        {
            if (item >= draft.Items.Count)
            {
                Fault($"there is no item {item}", $"items are numbered by their place, 0 to {draft.Items.Count - 1}");
                continue;
            }

            if (!items.Add(item))
            {
                Fault($"item {item} stands twice", "keep one of them");
            }

            var doses = draft.DoseStart[item + 1] - draft.DoseStart[item];
            if (byDose.Length != doses)
            {
                Fault($"item {item} has {byDose.Length} loads", $"write {doses}, one for each dose");
            }

            if (!byDose.SequenceEqual(byDose.Order()) || Array.Exists(byDose, load => load > ModelShape.MostLoad))
            {
                Fault($"the loads of item {item} fall or exceed {ModelShape.MostLoad}", "order the doses so that loads never fall");
            }
        }

        foreach (var item in tie.When.Where(item => !items.Contains(item)))
        {
            Fault($"item {item} brings the tie but has no load in it", "give it loads, of 0 if it adds nothing");
        }
    }
}
