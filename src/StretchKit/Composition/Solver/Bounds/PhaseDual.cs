using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>
/// What a phase is worth when every tick has a price and positions are free: each group solves its level knapsack by
/// itself. Carries the ticks of the best choice along, because they are the slope of the value in the price.
/// </summary>
internal sealed class PhaseDual
{
    private readonly int[] _values = new int[LevelRows.Stride];
    private readonly int[] _ticks = new int[LevelRows.Stride];

    public PhaseDual() => LevelRows.Start(_values);

    public DualPoint Evaluate(OptionTable options, int phase, int price)
    {
        var (value, ticks) = (0, 0);
        for (var group = options.FirstGroup(phase); group < options.EndGroup(phase); group++)
        {
            Fill(options, group, price);
            var (best, at) = (Score.None, 0);
            for (var level = 0; level <= options.TopLevel(group); level++)
            {
                var sum = _values[LevelRows.Pad + level] + options.Utility[(group * ModelShape.Levels) + level];
                if (sum > best)
                {
                    (best, at) = (sum, level);
                }
            }

            value += best;
            ticks += _ticks[LevelRows.Pad + at];
        }

        return new(price, value, ticks);
    }

    private void Fill(OptionTable options, int group, int price)
    {
        ref var values = ref MemoryMarshal.GetArrayDataReference(_values);
        ref var ticks = ref MemoryMarshal.GetArrayDataReference(_ticks);
        _values.AsSpan(LevelRows.Pad).Fill(Score.None);
        _values[LevelRows.Pad] = 0;
        _ticks[LevelRows.Pad] = 0;
        for (var family = options.FirstFamily(group); family < options.EndFamily(group); family++)
        {
            AddFamily(ref values, ref ticks, options.Family(family), price);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFamily(ref int values, ref int ticks, ReadOnlySpan<DoseOption> family, int price)
    {
        var low = Vector256.LoadUnsafe(ref values, LevelRows.Pad);
        var high = Vector256.LoadUnsafe(ref values, LevelRows.Pad + Lanes.Width);
        var lowTicks = Vector256.LoadUnsafe(ref ticks, LevelRows.Pad);
        var highTicks = Vector256.LoadUnsafe(ref ticks, LevelRows.Pad + Lanes.Width);
        foreach (ref readonly var option in family)
        {
            var gain = Vector256.Create(option.At(price));
            var length = Vector256.Create(option.Ticks);
            var from = (nuint)(uint)(LevelRows.Pad - option.Levels);

            var reached = Vector256.LoadUnsafe(ref values, from) + gain;
            var better = Vector256.GreaterThan(reached, low);
            low = Vector256.Max(low, reached);
            lowTicks = Vector256.ConditionalSelect(better, Vector256.LoadUnsafe(ref ticks, from) + length, lowTicks);

            reached = Vector256.LoadUnsafe(ref values, from + Lanes.Width) + gain;
            better = Vector256.GreaterThan(reached, high);
            high = Vector256.Max(high, reached);
            highTicks = Vector256.ConditionalSelect(better, Vector256.LoadUnsafe(ref ticks, from + Lanes.Width) + length, highTicks);
        }

        low.StoreUnsafe(ref values, LevelRows.Pad);
        high.StoreUnsafe(ref values, LevelRows.Pad + Lanes.Width);
        lowTicks.StoreUnsafe(ref ticks, LevelRows.Pad);
        highTicks.StoreUnsafe(ref ticks, LevelRows.Pad + Lanes.Width);
    }
}
