using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>
/// For every phase and every set of positions: the most its groups can be worth with only those positions, at the
/// prices found. Groups are independent once the positions are given, so each solves its level knapsack for the
/// subsets of its own few positions, and the sums are looked up. Families wait for the last of their positions, so
/// that subsets alike in the first positions share the work. Masks of all nine positions, eight to a vector.
/// </summary>
internal sealed class MaskValues
{
    private readonly int[] _rows = new int[(ModelShape.Positions + 1) * LevelRows.Stride];
    private readonly int[] _position = new int[ModelShape.Positions];
    private readonly int[] _blockStart = new int[ModelShape.Positions + 1];
    private readonly int[] _group = new int[ModelShape.Masks];
    private readonly int[] _values = new int[ModelShape.Phases * ModelShape.Masks];
    private int[] _family = [];
    private OptionTable _options = null!;
    private int _utility;
    private int _price;
    private int _count;

    public MaskValues()
    {
        for (var row = 0; row <= ModelShape.Positions; row++)
        {
            LevelRows.Start(_rows.AsSpan(row * LevelRows.Stride));
        }
    }

    /// <summary>Gets the values of one phase by mask; they may be lowered as more becomes known.</summary>
    public Span<int> Of(int phase) => _values.AsSpan(phase * ModelShape.Masks, ModelShape.Masks);

    public void Find(OptionTable options, Prices prices)
    {
        _options = options;
        Arrays.Reserve(ref _family, options.FamilyCount);
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            var values = Of(phase);
            if (options.HasGroups(phase))
            {
                values.Fill(prices.WindowValue(phase));
            }

            for (var group = options.FirstGroup(phase); group < options.EndGroup(phase); group++)
            {
                (_utility, _price) = (group * ModelShape.Levels, prices.Of(phase));
                DealFamilies(group);
                Branch(0, 0, options.GroupPositions(group));
                AddGroup(values, options.GroupPositions(group));
            }
        }
    }

    /// <summary>Deals the families of a group to the last of their positions.</summary>
    private void DealFamilies(int group)
    {
        (_count, _blockStart[0]) = (0, 0);
        var (dealt, seen) = (0, 0);
        for (var left = _options.GroupPositions(group); left != 0; left &= left - 1)
        {
            _position[_count++] = BitOperations.TrailingZeroCount(left);
            var before = seen;
            seen |= Cells.Of(left & -left);
            for (var family = _options.FirstFamily(group); family < _options.EndFamily(group); family++)
            {
                var cells = _options.FamilyCells[family];
                if ((cells & ~seen) == 0 && (cells & ~before) != 0)
                {
                    _family[dealt++] = family;
                }
            }

            _blockStart[_count] = dealt;
        }
    }

    /// <summary>Goes on without and with the next position; at the end writes the subset's value.</summary>
    private void Branch(int depth, int subset, int positions)
    {
        if (depth == _count)
        {
            ref var row = ref _rows[depth * LevelRows.Stride];
            Write(subset, positions, LevelRows.Best(ref row, ref _options.Utility[_utility]));
            return;
        }

        AddBlock(depth, subset);
        Branch(depth + 1, subset, positions);
        subset |= 1 << _position[depth];
        AddBlock(depth, subset);
        Branch(depth + 1, subset, positions);
    }

    private void AddBlock(int depth, int subset)
    {
        ref var from = ref _rows[depth * LevelRows.Stride];
        ref var to = ref _rows[(depth + 1) * LevelRows.Stride];
        var allowed = Cells.Of(subset);
        for (var at = _blockStart[depth]; at < _blockStart[depth + 1]; at++)
        {
            var family = _family[at];
            if ((_options.FamilyCells[family] & allowed) != 0)
            {
                LevelRows.AddFamily(ref from, ref to, _options.Family(family), allowed, _price);
                from = ref to;
            }
        }

        if (!Unsafe.AreSame(ref from, ref to))
        {
            Vector256.LoadUnsafe(ref from, LevelRows.Pad).StoreUnsafe(ref to, LevelRows.Pad);
            Vector256.LoadUnsafe(ref from, LevelRows.Pad + Lanes.Width).StoreUnsafe(ref to, LevelRows.Pad + Lanes.Width);
        }
    }

    /// <summary>Writes a subset's value for every pattern of those low three positions the group has not.</summary>
    private void Write(int subset, int positions, int value)
    {
        var free = ~positions & (Lanes.Width - 1);
        for (var pattern = free; ; pattern = (pattern - 1) & free)
        {
            _group[subset | pattern] = value;
            if (pattern == 0)
            {
                return;
            }
        }
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
