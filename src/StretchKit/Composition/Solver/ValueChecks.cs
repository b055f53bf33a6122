using System.Globalization;
using System.Runtime.InteropServices;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Proves that no sum of values leaves Int32: for each group its largest utility plus the largest doses of as many
/// families as the level cap lets in, added over the groups, plus the dearest transitions.
/// </summary>
internal static class ValueChecks
{
    public static void Run(CompositionModelDraft draft, List<ModelFault> faults)
    {
        var groups = draft.GroupPhase.Count;
        var largest = new Dictionary<int, long>[groups];
        var leastLevels = new int[groups];
        Array.Fill(leastLevels, ModelShape.Levels);
        for (var index = 0; index < draft.Items.Count; index++)
        {
            var item = draft.Items[index];
            var families = largest[item.Group] ??= [];
            ref var largestOf = ref CollectionsMarshal.GetValueRefOrAddDefault(families, item.Family, out _);
            for (var dose = draft.DoseStart[index]; dose < draft.DoseStart[index + 1]; dose++)
            {
                largestOf = Math.Max(largestOf, Math.Abs((long)draft.Doses[dose].Value));
                leastLevels[item.Group] = Math.Min(leastLevels[item.Group], draft.Doses[dose].Levels);
            }
        }

        const int MostMoves = (ModelShape.Phases * ModelShape.Positions) + 1;
        var total = (long)draft.Kappa * MostMoves * (draft.Transitions.Max() + draft.ResetSeconds + draft.EndCosts.Max());
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

        var most = Math.Min(ModelShape.MostMilliPoints, (long)ModelShape.MostTotalValue * ValueUnit.Of(draft));
        if (total > most)
        {
            faults.Add(new(
                ModelPlace.Whole,
                0,
                $"the values could add up to {total.ToString(CultureInfo.InvariantCulture)} milli-points",
                $"scale them down; {most.ToString(CultureInfo.InvariantCulture)} is the limit"));
        }
    }
}
