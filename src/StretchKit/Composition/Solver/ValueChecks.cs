using System.Globalization;

namespace StretchKit.Composition.Solver;

/// <summary>
/// Proves that no sum of values leaves Int32: for each group its largest utility plus as many of its largest doses as
/// the level cap or the number of families lets in, added over the groups, plus the dearest transitions.
/// </summary>
internal static class ValueChecks
{
    public static void Run(CompositionModelDraft draft, List<ModelFault> faults)
    {
        var groups = draft.GroupPhase.Count;
        var families = new HashSet<int>[groups];
        var largest = new long[groups];
        var leastLevels = new int[groups];
        Array.Fill(leastLevels, ModelShape.Levels);
        for (var index = 0; index < draft.Items.Count; index++)
        {
            var item = draft.Items[index];
            (families[item.Group] ??= []).Add(item.Family);
            for (var dose = draft.DoseStart[index]; dose < draft.DoseStart[index + 1]; dose++)
            {
                largest[item.Group] = Math.Max(largest[item.Group], Math.Abs((long)draft.Doses[dose].Value));
                leastLevels[item.Group] = Math.Min(leastLevels[item.Group], draft.Doses[dose].Levels);
            }
        }

        const int MostMoves = (ModelShape.Phases * ModelShape.Positions) + 1;
        var total = (long)draft.Kappa * MostMoves * (draft.Transitions.Max() + draft.ResetSeconds + draft.EndCosts.Max());
        for (var group = 0; group < groups; group++)
        {
            var cap = draft.UtilityStart[group + 1] - draft.UtilityStart[group] - 1;
            var count = families[group]?.Count ?? 0;
            var steps = leastLevels[group] == 0 ? count : Math.Min(count, cap / leastLevels[group]);
            long utility = 0;
            for (var at = draft.UtilityStart[group]; at <= draft.UtilityStart[group] + cap; at++)
            {
                utility = Math.Max(utility, Math.Abs((long)draft.Utility[at]));
            }

            total += (2 * utility) + (steps * largest[group]);
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
