using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>Changes to a draft that an answer must follow in a known way.</summary>
internal static class ModelEdits
{
    /// <summary>Multiplies every value by the same whole number, what does not fit left as large as it can be.</summary>
    public static CompositionModelDraft Multiplied(CompositionModelDraft draft, int factor)
    {
        var many = Copy(draft);
        many.Kappa = Clamped((long)many.Kappa * factor);
        for (var group = 0; group < draft.GroupPhase.Count; group++)
        {
            many.AddGroup(draft.GroupPhase[group], draft.GroupMuscle[group], [.. Utility(draft, group).Select(value => Clamped((long)value * factor))]);
        }

        for (var item = 0; item < draft.Items.Count; item++)
        {
            many.AddItem(draft.Items[item], [.. Doses(draft, item).Select(dose => dose with { Value = Clamped((long)dose.Value * factor) })]);
        }

        return many;
    }

    /// <summary>Puts groups and items in another order, and tells where each item came from.</summary>
    public static (CompositionModelDraft Draft, int[] Origin) Shuffled(CompositionModelDraft draft, Random random)
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

    private static int Clamped(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);

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
