using System.Globalization;
using System.Runtime.InteropServices;

namespace StretchKit.Composition.Solver;

/// <summary>
/// What the solver relies on: whole ticks, transitions that form a metric, families inside one group, and sums that
/// fit Int32. Reports every fault it finds.
/// </summary>
internal static class ModelChecks
{
    /// <summary>Adds every fault, and gives the moves of the draft unless they are at fault.</summary>
    public static ModelMoves? Run(CompositionModelDraft draft, ItemTable items, List<ModelFault> faults)
    {
        CheckTimes(draft, faults);
        if (!CheckTables(draft, items.Count, faults))
        {
            return null;
        }

        var moves = draft.Moves ?? ModelMoves.Create(CollectionsMarshal.AsSpan(draft.Transitions), CollectionsMarshal.AsSpan(draft.EndCosts), faults);
        CheckWindows(draft, faults);
        for (var group = 0; group < draft.GroupPhase.Count; group++)
        {
            CheckGroup(draft, group, faults);
        }

        var families = new FamilyGroups(items.Items);
        for (var item = 0; item < items.Count; item++)
        {
            CheckItem(draft, items, item, families, faults);
        }

        if (faults.Count == 0)
        {
            ValueChecks.Run(draft, items, moves!, faults);
        }

        return moves;
    }

    private static void CheckTimes(CompositionModelDraft draft, List<ModelFault> faults)
    {
        Within(faults, ModelPlace.Whole, 0, "B", draft.BudgetSeconds, 0, ModelShape.MostBudgetSeconds);
        Within(faults, ModelPlace.Whole, 0, "arrive", draft.ArrivalSeconds, 0, ModelShape.MostBudgetSeconds);
        Within(faults, ModelPlace.Whole, 0, "reset", draft.ResetSeconds, 0, ModelShape.MostTransitionSeconds);
        Within(faults, ModelPlace.Whole, 0, "kappa", draft.Kappa, 0, ModelShape.MostKappa);
        Within(faults, ModelPlace.Whole, 0, "start", draft.Start, 0, ModelShape.Positions - 1);
        WholeTicks(faults, ModelPlace.Whole, 0, "reset", draft.ResetSeconds);
    }

    private static bool CheckTables(CompositionModelDraft draft, int items, List<ModelFault> faults)
    {
        if (draft.Moves is null)
        {
            CheckMoveTables(draft, faults);
        }

        Within(faults, ModelPlace.Windows, 0, "the number of windows", draft.WindowMinimum.Count, ModelShape.Phases, ModelShape.Phases);
        Within(faults, ModelPlace.Windows, 0, "the number of window ends", draft.WindowMaximum.Count, ModelShape.Phases, ModelShape.Phases);
        Within(faults, ModelPlace.Whole, 0, "the number of groups", draft.GroupPhase.Count, 0, ModelShape.MostGroups);
        Within(faults, ModelPlace.Whole, 0, "the number of items", items, 0, ModelShape.MostItems);
        return faults.Count == 0;
    }

    private static void CheckMoveTables(CompositionModelDraft draft, List<ModelFault> faults)
    {
        Within(faults, ModelPlace.Transitions, 0, "the number of transitions", draft.Transitions.Count, ModelShape.Positions * ModelShape.Positions, ModelShape.Positions * ModelShape.Positions);
        Within(faults, ModelPlace.EndCosts, 0, "the number of end costs", draft.EndCosts.Count, ModelShape.Positions, ModelShape.Positions);
    }

    private static void CheckWindows(CompositionModelDraft draft, List<ModelFault> faults)
    {
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            Within(faults, ModelPlace.Windows, phase, "the window's least", draft.WindowMinimum[phase], 0, ModelShape.MostBudgetSeconds);
            Within(faults, ModelPlace.Windows, phase, "the window's most", draft.WindowMaximum[phase], 0, ModelShape.MostBudgetSeconds);
        }
    }

    private static void CheckGroup(CompositionModelDraft draft, int group, List<ModelFault> faults)
    {
        Within(faults, ModelPlace.Group, group, "phase", draft.GroupPhase[group], 0, ModelShape.Phases - 1);
        Within(faults, ModelPlace.Group, group, "the number of levels in u", draft.UtilityStart[group + 1] - draft.UtilityStart[group], 1, ModelShape.Levels);
        for (var at = draft.UtilityStart[group]; at < draft.UtilityStart[group + 1]; at++)
        {
            Within(faults, ModelPlace.Group, group, "u", draft.Utility[at], -ModelShape.MostMilliPoints, ModelShape.MostMilliPoints);
        }
    }

    private static void CheckItem(CompositionModelDraft draft, ItemTable items, int index, FamilyGroups families, List<ModelFault> faults)
    {
        var item = items.Items[index];
        Within(faults, ModelPlace.Item, index, "pos", item.Position, 0, ModelShape.Positions - 1);
        Within(faults, ModelPlace.Item, index, "tag", item.Tag, 0, ModelShape.Tags - 1);
        Within(faults, ModelPlace.Item, index, "the number of doses", items.Doses(index).Length, 0, ModelShape.MostDosesPerItem);
        if (Within(faults, ModelPlace.Item, index, "group", item.Group, 0, draft.GroupPhase.Count - 1))
        {
            if (item.Tag != 0 && draft.GroupPhase[item.Group] != ModelShape.MainPhase)
            {
                faults.Add(new(ModelPlace.Item, index, "an end-range tag stands outside the main phase", "tags count in phase 2 only; write 0"));
            }

            var other = families.FirstGroup(item);
            if (other != item.Group)
            {
                faults.Add(new(ModelPlace.Item, index, $"family {Text(item.Family)} stands in groups {Text(other)} and {Text(item.Group)}", "give each group its own families"));
            }
        }

        foreach (var (seconds, levels, value) in items.Doses(index))
        {
            Within(faults, ModelPlace.Item, index, "a dose's seconds", seconds, ModelShape.SecondsPerTick, ModelShape.MostBudgetSeconds);
            WholeTicks(faults, ModelPlace.Item, index, "a dose's seconds", seconds);
            Within(faults, ModelPlace.Item, index, "a dose's levels", levels, 0, ModelShape.Levels - 1);
            Within(faults, ModelPlace.Item, index, "a dose's value", value, -ModelShape.MostMilliPoints, ModelShape.MostMilliPoints);
        }
    }

    private static bool Within(List<ModelFault> faults, ModelPlace place, int index, string what, int value, int lowest, int highest)
    {
        if (value >= lowest && value <= highest)
        {
            return true;
        }

        faults.Add(new(place, index, $"{what} is {Text(value)}", $"use {Text(lowest)} to {Text(highest)}"));
        return false;
    }

    private static void WholeTicks(List<ModelFault> faults, ModelPlace place, int index, string what, int seconds)
    {
        if (seconds % ModelShape.SecondsPerTick != 0)
        {
            faults.Add(new(place, index, $"{what} is {Text(seconds)}, not a multiple of five", "round up to the next five seconds"));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
