using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using StretchKit.Composition.Solver.Options;
using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>
/// The best routine in which every tick is paid for instead of counted: a shortest path over (phase, position), where a
/// phase picks a set of positions. Run forward and backward, it bounds every routine that uses a given set, which is
/// what lets the exact stage look at a few sets out of five hundred. Ways are the same in both directions, so one loop
/// over the positions of a set serves both: a row of lanes, one for each position at the other end.
/// </summary>
internal sealed class ThroughBounds
{
    private const int Stride = 16;

    private readonly int[] _forward = new int[(ModelShape.Phases + 1) * Stride];
    private readonly int[] _backward = new int[(ModelShape.Phases + 1) * Stride];
    private readonly int[] _entered = new int[Stride];
    private readonly int[] _through = new int[ModelShape.Phases * ModelShape.Masks];
    private OptionTable _options = null!;
    private int _tickCost;
    private int _budgetValue;

    /// <summary>Gives the best value so far on arriving at a position before a phase.</summary>
    public int Forward(int phase, int position) => _forward[(phase * Stride) + position];

    /// <summary>Gives the best value still to come from a position before a phase.</summary>
    public int Backward(int phase, int position) => _backward[(phase * Stride) + position];

    /// <summary>Gives the bound of every routine that visits this set of positions in this phase.</summary>
    public ref int Through(int phase, int mask) => ref _through[(phase * ModelShape.Masks) + mask];

    /// <summary>Gets the bound of every routine.</summary>
    public int Root { get; private set; }

    public void Find(OptionTable options, Prices prices, MaskValues values, LiveMasks live)
    {
        _options = options;
        _tickCost = prices.Tick + (options.Kappa * ModelShape.SecondsPerTick);
        _budgetValue = prices.Tick * options.BudgetTicks;
        _forward.AsSpan().Fill(Score.None);
        _backward.AsSpan().Fill(Score.None);
        _forward[options.Model.Start] = 0;
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            RunForward(phase, values.Of(phase), live.Of(phase));
        }

        Root = Score.None;
        for (var position = 0; position < ModelShape.Positions; position++)
        {
            var end = -options.Kappa * options.Model.EndCosts[position];
            _backward[(ModelShape.Phases * Stride) + position] = end;
            Root = Math.Max(Root, Forward(ModelShape.Phases, position) + end);
        }

        Root = Score.IsNone(Root) ? Score.None : Root + _budgetValue;
        for (var phase = ModelShape.Phases - 1; phase >= 0; phase--)
        {
            RunBackward(phase, values.Of(phase), live.Of(phase));
        }
    }

    /// <summary>Gives the bound of the routines that skip this phase.</summary>
    public int Without(int phase)
    {
        var best = Score.None;
        for (var position = 0; position < ModelShape.Positions && _options.MinimumTicks(phase) == 0; position++)
        {
            best = Math.Max(best, Forward(phase, position) + Backward(phase + 1, position));
        }

        return Score.IsNone(best) ? Score.None : best + _budgetValue;
    }

    private void RunForward(int phase, ReadOnlySpan<int> values, ReadOnlySpan<ushort> masks)
    {
        Enter(_forward.AsSpan(phase * Stride, ModelShape.Positions));
        var skipped = _options.MinimumTicks(phase) == 0;
        var low = skipped ? Vector256.LoadUnsafe(ref _forward[phase * Stride]) : Vector256.Create(Score.None);
        var high = skipped ? Vector256.LoadUnsafe(ref _forward[phase * Stride], Lanes.Width) : Vector256.Create(Score.None);
        foreach (var mask in masks)
        {
            var (first, second) = Across(ref _entered[0], mask);
            var value = Vector256.Create(values[mask]);
            low = Vector256.Max(low, first + value);
            high = Vector256.Max(high, second + value);
        }

        low.StoreUnsafe(ref _forward[(phase + 1) * Stride]);
        high.StoreUnsafe(ref _forward[(phase + 1) * Stride], Lanes.Width);
    }

    private void RunBackward(int phase, ReadOnlySpan<int> values, ReadOnlySpan<ushort> masks)
    {
        Enter(_forward.AsSpan(phase * Stride, ModelShape.Positions));
        var enteredLow = Vector256.LoadUnsafe(ref _entered[0]);
        var enteredHigh = Vector256.LoadUnsafe(ref _entered[0], Lanes.Width);
        ref var next = ref _backward[(phase + 1) * Stride];
        var low = Vector256.Create(Score.None);
        var high = low;
        foreach (var mask in masks)
        {
            var (first, second) = Across(ref next, mask);
            var value = Vector256.Create(values[mask]);
            low = Vector256.Max(low, first + value);
            high = Vector256.Max(high, second + value);

            // Impossible on both sides and a window that costs are together less than an int holds.
            var through = (long)Lanes.Largest(enteredLow + first, enteredHigh + second) + values[mask];
            Through(phase, mask) = through <= Score.Lowest ? Score.None : (int)through + _budgetValue;
        }

        low.StoreUnsafe(ref _entered[0]);
        high.StoreUnsafe(ref _entered[0], Lanes.Width);
        Enter(_entered.AsSpan(0, ModelShape.Positions));
        for (var position = 0; position < ModelShape.Positions; position++)
        {
            var skipped = _options.MinimumTicks(phase) == 0 ? Backward(phase + 1, position) : Score.None;
            _backward[(phase * Stride) + position] = Math.Max(skipped, _entered[position]);
        }
    }

    /// <summary>Moves each value to every position at the price of the way.</summary>
    private void Enter(ReadOnlySpan<int> from)
    {
        Span<int> moved = stackalloc int[Stride];
        moved.Fill(Score.None);
        for (var position = 0; position < from.Length; position++)
        {
            for (var other = 0; other < from.Length && !Score.IsNone(from[position]); other++)
            {
                moved[other] = Math.Max(moved[other], from[position] - (_tickCost * _options.Model.Tours.Step(position, other)));
            }
        }

        moved.CopyTo(_entered);
    }

    /// <summary>Gives for each position of a set the best value across it, from any of its positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<int> Low, Vector256<int> High) Across(ref int from, int mask)
    {
        ref var ways = ref _options.Model.Tours.Rows;
        var cost = Vector256.Create(_tickCost);
        var low = Vector256.Create(Score.None);
        var high = low;
        for (var entries = mask; entries != 0; entries &= entries - 1)
        {
            var entry = BitOperations.TrailingZeroCount(entries);
            var bytes = Vector128.LoadUnsafe(ref ways, (nuint)TourTable.Row(mask, entry));
            var (first, second) = Vector256.Widen(Vector256.WidenLower(bytes.ToVector256Unsafe()));
            var value = Vector256.Create(Unsafe.Add(ref from, entry));
            low = Vector256.Max(low, value - (first.AsInt32() * cost));
            high = Vector256.Max(high, value - (second.AsInt32() * cost));
        }

        return (low, high);
    }
}
