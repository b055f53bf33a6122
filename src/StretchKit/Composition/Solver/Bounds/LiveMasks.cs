using System.Numerics;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Bounds;

/// <summary>The sets of positions of each phase that may still lead to a better routine.</summary>
internal sealed class LiveMasks
{
    private readonly ushort[] _masks = new ushort[ModelShape.Phases * ModelShape.Masks];
    private readonly int[] _count = new int[ModelShape.Phases];

    public ReadOnlySpan<ushort> Of(int phase) => _masks.AsSpan(phase * ModelShape.Masks, _count[phase]);

    /// <summary>
    /// Lists the sets of positions that the items of each phase use, less those too large for the time: resting in a
    /// position without a step never pays, so every position of a set takes its shortest step at least.
    /// </summary>
    public void Fill(OptionTable options)
    {
        Span<int> shortest = stackalloc int[ModelShape.Masks];
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            _count[phase] = 0;
            var all = options.PhasePositions(phase);
            FindShortest(shortest, options, phase, all);
            for (var mask = all; mask > 0; mask = (mask - 1) & all)
            {
                if (shortest[mask] <= options.MaximumTicks(phase))
                {
                    Add(phase, mask);
                }
            }
        }
    }

    /// <summary>Takes those masks of another list whose bound exceeds a value.</summary>
    public void Keep(LiveMasks from, ThroughBounds bounds, int value)
    {
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            var count = 0;
            foreach (var mask in from.Of(phase))
            {
                if (bounds.Through(phase, mask) > value)
                {
                    _masks[(phase * ModelShape.Masks) + count++] = mask;
                }
            }

            _count[phase] = count;
        }
    }

    /// <summary>Takes the few masks of each phase with the highest bounds, best first, if they exceed a value.</summary>
    public void KeepBest(LiveMasks from, ThroughBounds bounds, int most, int value)
    {
        for (var phase = 0; phase < ModelShape.Phases; phase++)
        {
            _count[phase] = 0;
            foreach (var mask in from.Of(phase))
            {
                if (bounds.Through(phase, mask) > value)
                {
                    Insert(bounds, phase, mask, most);
                }
            }
        }
    }

    /// <summary>Adds up the shortest steps of each set, from that of the set without its first position.</summary>
    private static void FindShortest(Span<int> shortest, OptionTable options, int phase, int all)
    {
        shortest[0] = 0;
        for (var mask = (0 - all) & all; mask != 0; mask = (mask - all) & all)
        {
            shortest[mask] = shortest[mask & (mask - 1)] + options.ShortestStep(phase, BitOperations.TrailingZeroCount(mask));
        }
    }

    private void Add(int phase, int mask) => _masks[(phase * ModelShape.Masks) + _count[phase]++] = (ushort)mask;

    private void Insert(ThroughBounds bounds, int phase, ushort mask, int most)
    {
        var masks = _masks.AsSpan(phase * ModelShape.Masks, ModelShape.Masks);
        var value = bounds.Through(phase, mask);
        if (_count[phase] == most)
        {
            if (bounds.Through(phase, masks[most - 1]) >= value)
            {
                return;
            }

            _count[phase]--;
        }

        var at = _count[phase]++;
        for (; at > 0 && bounds.Through(phase, masks[at - 1]) < value; at--)
        {
            masks[at] = masks[at - 1];
        }

        masks[at] = mask;
    }
}
