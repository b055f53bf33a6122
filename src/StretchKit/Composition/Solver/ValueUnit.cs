namespace StretchKit.Composition.Solver;

/// <summary>
/// The largest number that divides every value of a model. The search counts in it, so a model whose values are all
/// multiplied by the same number is searched as before, and large round values stay within Int32.
/// </summary>
internal static class ValueUnit
{
    public static int Of(CompositionModelDraft draft, ItemTable items)
    {
        var unit = draft.Kappa;
        for (var group = 0; group < draft.GroupPhase.Count && unit != 1; group++)
        {
            var first = draft.UtilityStart[group];
            for (var at = first + 1; at < draft.UtilityStart[group + 1]; at++)
            {
                unit = CommonDivisor(unit, draft.Utility[at] - draft.Utility[first]);
            }
        }

        foreach (ref readonly var dose in items.AllDoses)
        {
            unit = unit == 1 || (unit > 0 && dose.Value % unit == 0) ? unit : CommonDivisor(unit, dose.Value);
        }

        return Math.Max(1, unit);
    }

    private static int CommonDivisor(int left, int right)
    {
        right = Math.Abs(right);
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
