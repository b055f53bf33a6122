using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StretchKit.Composition.Solver;

/// <summary>
/// For every phase and every set of positions: the most its groups can be worth with only those positions, at the
/// prices found. Groups are independent once the positions are given, so each solves its level knapsack for the
/// subsets of its own few positions, and the sums are looked up. Masks of all nine positions, eight to a vector.
/// </summary>
internal sealed class MaskValues
{
    private const int LowPositions = 3;

    private readonly int[] _row = new int[LevelRows.Stride];
    private readonly int[] _group = new int[ModelShape.Masks];
    private readonly int[] _values = new int[ModelShape.Phases * ModelShape.Masks];

    public MaskValues() => LevelRows.Start(_row);

    /// <summary>Gets the values of one phase by mask; they may be lowered as more becomes known.</summary>
    public Span<int> Of(int phase) => _values.AsSpan(phase * ModelShape.Masks, ModelShape.Masks);

    public void Find(OptionTable options, Prices prices)
    {
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            var values = Of(phase);
            if (options.HasGroups(phase))
            {
                values.Fill(prices.WindowValue(phase));
            }

            for (var group = options.FirstGroup(phase); group < options.EndGroup(phase); group++)
            {
                FillGroup(options, group, prices.Of(phase));
                AddGroup(values, options.GroupPositions(group));
            }
        }
    }

    /// <summary>Solves one group for each subset of its positions, and writes it for every pattern of the low three.</summary>
    private void FillGroup(OptionTable options, int group, int price)
    {
        var positions = options.GroupPositions(group);
        var (low, high) = (positions & (Lanes.Width - 1), positions >> LowPositions);
        for (var subset = 0; ; subset = (subset - positions) & positions)
        {
            var best = Solve(options, group, Cells.Of(subset), price);
            var free = ~low & (Lanes.Width - 1);
            for (var pattern = free; ; pattern = (pattern - 1) & free)
            {
                _group[(subset & ~(Lanes.Width - 1)) | (subset & low) | pattern] = best;
                if (pattern == 0)
                {
                    break;
                }
            }

            if (subset == positions)
            {
                return;
            }
        }
    }

    private int Solve(OptionTable options, int group, int allowed, int price)
    {
        ref var row = ref MemoryMarshal.GetArrayDataReference(_row);
        _row.AsSpan(LevelRows.Pad).Fill(Score.None);
        _row[LevelRows.Pad] = 0;
        for (var family = options.FirstFamily(group); family < options.EndFamily(group); family++)
        {
            LevelRows.AddFamily(ref row, ref row, options, options.FamilyStart[family], options.FamilyStart[family + 1], allowed, price);
        }

        return LevelRows.Best(ref row, ref options.Utility[group * ModelShape.Levels]);
    }

    private void AddGroup(Span<int> values, int positions)
    {
        var high = positions & ~(Lanes.Width - 1);
        ref var sums = ref MemoryMarshal.GetReference(values);
        ref var own = ref MemoryMarshal.GetArrayDataReference(_group);
        for (var mask = 0; mask < ModelShape.Masks; mask += Lanes.Width)
        {
            var sum = Vector256.LoadUnsafe(ref sums, (nuint)mask) + Vector256.LoadUnsafe(ref own, (nuint)(mask & high));
            sum.StoreUnsafe(ref sums, (nuint)mask);
        }
    }
}
