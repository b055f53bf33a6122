using System.Runtime.Intrinsics;

namespace StretchKit.Composition.Solver;

/// <summary>
/// The best routine in which every tick is paid for instead of counted: a shortest path over (phase, position), where a
/// phase picks a set of positions. Run forward and backward, it bounds every routine that uses a given set, which is
/// what lets the exact stage look at a few sets out of five hundred.
/// </summary>
internal sealed class ThroughBounds
{
    private const int Stride = 16;

    private readonly int[] _forward = new int[(ModelShape.Phases + 1) * Stride];
    private readonly int[] _backward = new int[(ModelShape.Phases + 1) * Stride];
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
        _tickCost = prices.Tick + (options.Model.Kappa * ModelShape.SecondsPerTick);
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
            var end = -options.Model.Kappa * options.Model.EndCosts[position];
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

    private void RunForward(int phase, ReadOnlySpan<int> values, ReadOnlySpan<int> masks)
    {
        ref var ways = ref _options.Model.Tours.Rows;
        ref var entry = ref _forward[phase * Stride];
        var cost = Vector256.Create(_tickCost);
        var skipped = _options.MinimumTicks(phase) == 0;
        var low = skipped ? Vector256.LoadUnsafe(ref entry) : Vector256.Create(Score.None);
        var high = skipped ? Vector256.LoadUnsafe(ref entry, Lanes.Width) : Vector256.Create(Score.None);
        foreach (var mask in masks)
        {
            for (var from = 0; from < ModelShape.Positions; from++)
            {
                var before = Forward(phase, from);
                if (Score.IsNone(before))
                {
                    continue;
                }

                var (first, second) = Ticks(ref ways, TourTable.Row(mask, from));
                var value = Vector256.Create(before + values[mask]);
                low = Vector256.Max(low, value - (first * cost));
                high = Vector256.Max(high, value - (second * cost));
            }
        }

        low.StoreUnsafe(ref _forward[(phase + 1) * Stride]);
        high.StoreUnsafe(ref _forward[(phase + 1) * Stride], Lanes.Width);
    }

    private void RunBackward(int phase, ReadOnlySpan<int> values, ReadOnlySpan<int> masks)
    {
        ref var ways = ref _options.Model.Tours.Rows;
        var cost = Vector256.Create(_tickCost);
        var low = Vector256.LoadUnsafe(ref _backward[(phase + 1) * Stride]);
        var high = Vector256.LoadUnsafe(ref _backward[(phase + 1) * Stride], Lanes.Width);
        var here = _backward.AsSpan(phase * Stride, ModelShape.Positions);
        if (_options.MinimumTicks(phase) == 0)
        {
            _backward.AsSpan((phase + 1) * Stride, ModelShape.Positions).CopyTo(here);
        }

        foreach (var mask in masks)
        {
            var through = Score.None;
            for (var from = 0; from < ModelShape.Positions; from++)
            {
                var (first, second) = Ticks(ref ways, TourTable.Row(mask, from));
                var after = Lanes.Largest(low - (first * cost), high - (second * cost)) + values[mask];
                here[from] = Math.Max(here[from], after);
                through = Math.Max(through, Score.IsNone(Forward(phase, from)) ? Score.None : Forward(phase, from) + after);
            }

            Through(phase, mask) = Score.IsNone(through) ? Score.None : through + _budgetValue;
        }
    }

    private static (Vector256<int> Low, Vector256<int> High) Ticks(ref byte ways, int row)
    {
        var bytes = Vector128.LoadUnsafe(ref ways, (nuint)row);
        var (low, high) = Vector256.Widen(Vector256.WidenLower(bytes.ToVector256Unsafe()));
        return (low.AsInt32(), high.AsInt32());
    }
}
