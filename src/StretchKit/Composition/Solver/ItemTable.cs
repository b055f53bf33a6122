namespace StretchKit.Composition.Solver;

/// <summary>The items of a model with their doses, one item's after the other's. Whoever makes it changes it no more, so that models share it.</summary>
/// <param name="items">The items; the number of each is its place.</param>
/// <param name="doseStart">For each item the place of its first dose among all, and last the number of all.</param>
/// <param name="doses">The doses.</param>
internal sealed class ItemTable(ModelItem[] items, int[] doseStart, ModelDose[] doses)
{
    public int Count => items.Length;

    public ReadOnlySpan<ModelItem> Items => items;

    public ReadOnlySpan<int> DoseStart => doseStart;

    public ReadOnlySpan<ModelDose> AllDoses => doses;

    public ReadOnlySpan<ModelDose> Doses(int item) => doses.AsSpan(doseStart[item], doseStart[item + 1] - doseStart[item]);

    /// <summary>Gives the same items with only the first doses of each.</summary>
    /// <param name="counts">How many doses each item keeps.</param>
    public ItemTable Cut(ReadOnlySpan<int> counts)
    {
        var start = new int[items.Length + 1];
        for (var item = 0; item < items.Length; item++)
        {
            start[item + 1] = start[item] + counts[item];
        }

        var kept = new ModelDose[start[^1]];
        for (var item = 0; item < items.Length; item++)
        {
            Doses(item)[..counts[item]].CopyTo(kept.AsSpan(start[item]));
        }

        return new(items, start, kept);
    }

    /// <summary>Gives the same items and doses with other values.</summary>
    /// <param name="valueOf">Gives the value of a dose of an item, from its place among the item's.</param>
    public ItemTable Revalued(Func<int, int, int> valueOf)
    {
        var revalued = new ModelDose[doses.Length];
        for (var item = 0; item < items.Length; item++)
        {
            for (var at = doseStart[item]; at < doseStart[item + 1]; at++)
            {
                revalued[at] = doses[at] with { Value = valueOf(item, at - doseStart[item]) };
            }
        }

        return new(items, doseStart, revalued);
    }
}
