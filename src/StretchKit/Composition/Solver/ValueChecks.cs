using System.Globalization;
using System.Runtime.InteropServices;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Proves that no sum of values leaves Int32: for each group its largest utility plus the largest doses of as many
/// families as the level cap lets in, added over the groups, plus the dearest transitions.
/// </summary>
internal static class ValueChecks
{
    public static void Run(CompositionModelDraft draft, ItemTable items, ModelMoves moves, List<ModelFault> faults)
    {
        var most = Math.Min(ModelShape.MostMilliPoints, (long)ModelShape.MostTotalValue * ValueUnit.Of(draft, items));
        if (Most(draft, items, moves) <= most)
        {
            return;
        }

        var total = Closest(draft, items, moves);
        if (total > most)
        {
            faults.Add(new(
                ModelPlace.Whole,
                0,
                $"the values could add up to {total.ToString(CultureInfo.InvariantCulture)} milli-points",
                $"scale them down; {most.ToString(CultureInfo.InvariantCulture)} is the limit"));
        }
    }

    /// <summary>Gives a sum that no routine exceeds and that is quickly found: as if every item had its largest dose at once.</summary>
    private static long Most(CompositionModelDraft draft, ItemTable items, ModelMoves moves)
    {
        var total = Moving(draft, moves);
        foreach (var utility in CollectionsMarshal.AsSpan(draft.Utility))
        {
            total += 2 * Math.Abs((long)utility);
        }

        for (var index = 0; index < items.Count; index++)
        {
            var largest = 0L;
            foreach (ref readonly var dose in items.Doses(index))
            {
                largest = Math.Max(largest, Math.Abs((long)dose.Value));
            }

            total += largest;
        }

        return total;
    }

    private static long Moving(CompositionModelDraft draft, ModelMoves moves)
    {
        const int MostMoves = (ModelShape.Phases * ModelShape.Positions) + 1;
        return (long)draft.Kappa * MostMoves * (moves.Longest + draft.ResetSeconds);
    }

    /// <summary>Gives the closest such sum: one dose of each family, and no more families than the levels let in.</summary>
    private static long Closest(CompositionModelDraft draft, ItemTable items, ModelMoves moves)
    {
        var groups = draft.GroupPhase.Count;
        var largest = new Dictionary<int, long>[groups];
        var leastLevels = new int[groups];
        Array.Fill(leastLevels, ModelShape.Levels);
        for (var index = 0; index < items.Count; index++)
        {
            var item = items.Items[index];
            var families = largest[item.Group] ??= [];
            ref var largestOf = ref CollectionsMarshal.GetValueRefOrAddDefault(families, item.Family, out _);
            foreach (ref readonly var dose in items.Doses(index))
            {
                largestOf = Math.Max(largestOf, Math.Abs((long)dose.Value));
                leastLevels[item.Group] = Math.Min(leastLevels[item.Group], dose.Levels);
            }
        }

        var total = Moving(draft, moves);
        for (var group = 0; group < groups; group++)
        {
            var cap = draft.UtilityStart[group + 1] - draft.UtilityStart[group] - 1;
            long[] values = largest[group] is { } families ? [.. families.Values] : [];
            Array.Sort(values);
            var steps = leastLevels[group] == 0 ? values.Length : Math.Min(values.Length, cap / leastLevels[group]);
            long utility = 0;
            for (var at = draft.UtilityStart[group]; at <= draft.UtilityStart[group] + cap; at++)
            {
                utility = Math.Max(utility, Math.Abs((long)draft.Utility[at]));
            }

            total += 2 * utility;
            for (var at = values.Length - steps; at < values.Length; at++)
            {
                total += values[at];
            }
        }

        return total;
    }
}
