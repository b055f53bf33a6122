using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StretchKit.Composition.Solver.Bounds;

namespace StretchKit.Composition.Solver.Options;

/// <summary>
/// Drops the options that cost too much even at their best: what the group reaches with the option, best choices around
/// it, against what it reaches without. Rows run forward over the families; rows of what may still come run backward;
/// an option is judged between the two.
/// </summary>
internal sealed class ReducedCosts
{
    private int[] _before = [];
    private int[] _after = [];

    /// <summary>Drops the options whose loss reaches the slack, and gives the group's best value.</summary>
    public int Drop(OptionList list, ReadOnlySpan<int> utility, int price, int slack)
    {
        Prepare(list.Families, utility);
        RunForward(list, price);
        RunBackward(list, price);
        var best = _after[0];
        if (slack < int.MaxValue)
        {
            Judge(list, price, best - slack);
        }

        return best;
    }

    private void Prepare(int families, ReadOnlySpan<int> utility)
    {
        var length = (families + 1) * LevelRows.Stride;
        if (_before.Length < length)
        {
            Arrays.Reserve(ref _before, length);
            Arrays.Reserve(ref _after, length);
            _before.AsSpan().Fill(Score.None);
            _after.AsSpan().Fill(Score.None);
        }

        _before.AsSpan(LevelRows.Pad, ModelShape.Levels).Fill(Score.None);
        _before[LevelRows.Pad] = 0;
        utility.CopyTo(_after.AsSpan(families * LevelRows.Stride));
    }

    private void RunForward(OptionList list, int price)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_before);
        var options = list.Options;
        var at = 0;
        for (var family = 0; family < list.Families; family++)
        {
            var row = (nuint)(uint)(family * LevelRows.Stride);
            var low = Vector256.LoadUnsafe(ref rows, row + LevelRows.Pad);
            var high = Vector256.LoadUnsafe(ref rows, row + LevelRows.Pad + Lanes.Width);
            for (; at < options.Length && options[at].Family == family; at++)
            {
                var gain = Vector256.Create(options[at].At(price));
                var from = row + LevelRows.Pad - (uint)options[at].Levels;
                low = Vector256.Max(low, Vector256.LoadUnsafe(ref rows, from) + gain);
                high = Vector256.Max(high, Vector256.LoadUnsafe(ref rows, from + Lanes.Width) + gain);
            }

            low.StoreUnsafe(ref rows, row + LevelRows.Stride + LevelRows.Pad);
            high.StoreUnsafe(ref rows, row + LevelRows.Stride + LevelRows.Pad + Lanes.Width);
        }
    }

    /// <summary>Rows of the best still to come, utility included, by level already reached; impossible places stand behind.</summary>
    private void RunBackward(OptionList list, int price)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_after);
        var options = list.Options;
        var at = options.Length - 1;
        for (var family = list.Families - 1; family >= 0; family--)
        {
            var row = (nuint)(uint)((family + 1) * LevelRows.Stride);
            var low = Vector256.LoadUnsafe(ref rows, row);
            var high = Vector256.LoadUnsafe(ref rows, row + Lanes.Width);
            for (; at >= 0 && options[at].Family == family; at--)
            {
                var gain = Vector256.Create(options[at].At(price));
                var from = row + (uint)options[at].Levels;
                low = Vector256.Max(low, Vector256.LoadUnsafe(ref rows, from) + gain);
                high = Vector256.Max(high, Vector256.LoadUnsafe(ref rows, from + Lanes.Width) + gain);
            }

            low.StoreUnsafe(ref rows, row - LevelRows.Stride);
            high.StoreUnsafe(ref rows, row - LevelRows.Stride + Lanes.Width);
        }
    }

    private void Judge(OptionList list, int price, int least)
    {
        ref var before = ref MemoryMarshal.GetArrayDataReference(_before);
        ref var after = ref MemoryMarshal.GetArrayDataReference(_after);
        var options = list.Options;
        var kept = 0;
        foreach (ref readonly var option in options)
        {
            var row = (nuint)(uint)(option.Family * LevelRows.Stride);
            var to = row + LevelRows.Stride + (uint)option.Levels;
            var low = Vector256.LoadUnsafe(ref before, row + LevelRows.Pad) + Vector256.LoadUnsafe(ref after, to);
            var high = Vector256.LoadUnsafe(ref before, row + LevelRows.Pad + Lanes.Width) + Vector256.LoadUnsafe(ref after, to + Lanes.Width);
            if (Vector256.GreaterThanAny(Vector256.Max(low, high), Vector256.Create(least - option.At(price))))
            {
                options[kept++] = option;
            }
        }

        list.Cut(kept);
    }
}
