using StretchKit.Composition.Solver.Bounds;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// What a group is worth when it uses exactly so many ticks, for a set of allowed cells: the points of its curve that
/// lose less than the slack against the best at the current price. Few points survive, so a curve is a short list.
/// Curves are kept for the call and found again by group and cells.
/// </summary>
internal sealed class DoseCurves(WorkMeter work)
{
    /// <summary>A power of two, and so are all that it grows to.</summary>
    private const int FirstSlots = 512;

    private readonly OptionList _list = new();
    private readonly ReducedCosts _costs = new();
    private readonly DoseGrid _grid = new();
    private Slot[] _slots = new Slot[FirstSlots];
    private int[] _curveStart = new int[FirstSlots];
    private int[] _curveBest = new int[FirstSlots];
    private ushort[] _ticks = new ushort[FirstSlots * 4];
    private int[] _values = new int[FirstSlots * 4];
    private int _count;
    private OptionTable _options = null!;
    private Prices _prices = null!;

    /// <summary>Gets the loss beyond which a point cannot be part of a better routine.</summary>
    public int Slack { get; private set; }

    public ushort[] Ticks => _ticks;

    public int[] Values => _values;

    public void Clear(OptionTable options, Prices prices, int slack)
    {
        (_options, _prices, Slack, _count) = (options, prices, slack, 0);
        _slots.AsSpan().Clear();
        _curveStart[0] = 0;
    }

    public int First(int curve) => _curveStart[curve];

    public int End(int curve) => _curveStart[curve + 1];

    /// <summary>Gives what a point loses against the best of its curve, at the price of its phase.</summary>
    public int Loss(int phase, int curve, int point) => _curveBest[curve] - _values[point] + (_prices.Of(phase) * _ticks[point]);

    /// <summary>Finds or makes the curve of a group over some cells.</summary>
    public int Of(int phase, int group, int cells)
    {
        ref var slot = ref Find(group, cells);
        if (slot.Number != 0)
        {
            return slot.Number - 1;
        }

        Make(phase, group, cells);
        slot = new(group, cells, ++_count);
        if (_count * 2 > _slots.Length)
        {
            Rehash();
        }

        return _count - 1;
    }

    /// <summary>Gives the options that lose no more than so much, for whoever wants to know how a point was made.</summary>
    public OptionList Options(int phase, int group, int cells, int loss)
    {
        Load(phase, group, cells, loss + 1);
        _list.CloseGaps();
        return _list;
    }

    /// <summary>Finds the slot of a curve, or the free one where it belongs.</summary>
    private ref Slot Find(int group, int cells)
    {
        var slots = _slots;
        var at = unchecked((int)((((uint)cells * 0x9E3779B1u) ^ ((uint)group * 0x85EBCA6Bu)) >>> 7)) & (slots.Length - 1);
        while (true)
        {
            ref var slot = ref slots[at];
            if (slot.Number == 0 || (slot.Group == group && slot.Cells == cells))
            {
                return ref slot;
            }

            at = (at + 1) & (slots.Length - 1);
        }
    }

    private void Make(int phase, int group, int cells)
    {
        Arrays.Grow(ref _curveStart, _count + 2);
        Arrays.Grow(ref _curveBest, _count + 2);
        var price = _prices.Of(phase);
        var utility = _options.Utility.AsSpan(group * ModelShape.Levels, ModelShape.Levels);
        var best = Load(phase, group, cells, Slack);
        _grid.Fill(_list, _options.TopLevel(group), _options.MaximumTicks(phase));
        work.Spend(_list.Count * (_options.TopLevel(group) + 1) * ((_grid.Top / Lanes.Width) + 1));

        var at = _curveStart[_count];
        Arrays.Grow(ref _ticks, at + _grid.Top + 1);
        Arrays.Grow(ref _values, at + _grid.Top + 1);
        var curve = _grid.Curve(utility);
        for (var ticks = 0; ticks < curve.Length; ticks++)
        {
            var loss = best - curve[ticks] + (price * ticks);
            if (!Score.IsNone(curve[ticks]) && loss < Slack)
            {
                (_ticks[at], _values[at]) = ((ushort)ticks, curve[ticks]);
                at++;
            }
        }

        _curveBest[_count] = best;
        _curveStart[_count + 1] = at;
    }

    private int Load(int phase, int group, int cells, int slack)
    {
        _list.Load(_options, group, cells);
        work.Spend(_list.Count + 4);
        return _costs.Drop(_list, _options.Utility.AsSpan(group * ModelShape.Levels, ModelShape.Levels), _prices.Of(phase), slack);
    }

    private void Rehash()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (ref readonly var slot in old.AsSpan())
        {
            if (slot.Number != 0)
            {
                Find(slot.Group, slot.Cells) = slot;
            }
        }
    }

    /// <summary>Where a curve is kept: its number counts from 1, so that 0 is a free slot.</summary>
    private readonly struct Slot(int group, int cells, int number)
    {
        public int Group { get; init; } = group;

        public int Cells { get; init; } = cells;

        public int Number { get; init; } = number;
    }
}
