using StretchKit.Composition.Solver.Bounds;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// For the phases around the main one: the ticks and values that each live set of positions can offer within the
/// phase's window, as a short list. Made when first asked for and kept while the curves are.
/// </summary>
internal sealed class PhasePoints(DoseCurves curves, PhaseTable table)
{
    private readonly int[] _first = new int[ModelShape.Phases * ModelShape.Masks];
    private readonly int[] _end = new int[ModelShape.Phases * ModelShape.Masks];
    private readonly int[] _best = new int[ModelShape.Phases * ModelShape.Masks];
    private ushort[] _ticks = new ushort[1024];
    private int[] _values = new int[1024];
    private int _count;

    public ushort[] Ticks => _ticks;

    public int[] Values => _values;

    public void Clear()
    {
        _first.AsSpan().Fill(-1);
        _count = 0;
    }

    public int First(int phase, int mask) => _first[(phase * ModelShape.Masks) + mask];

    public int End(int phase, int mask) => _end[(phase * ModelShape.Masks) + mask];

    /// <summary>
    /// Makes the list unless it is there, and gives the best of its values with the ticks paid for. What is worth no more
    /// than the floor, its ticks paid for, is left out.
    /// </summary>
    public int Find(OptionTable options, Prices prices, int phase, int mask, int slack, int floor)
    {
        var key = (phase * ModelShape.Masks) + mask;
        if (_first[key] >= 0)
        {
            return _best[key];
        }

        table.Build(options, phase, Cells.Of(mask), Math.Min(slack, curves.Slack));
        _first[key] = _count;
        _best[key] = Score.None;
        var from = Math.Max(table.Low, options.MinimumTicks(phase));
        Arrays.Grow(ref _ticks, _count + Math.Max(0, table.High - from + 1));
        Arrays.Grow(ref _values, _ticks.Length);
        for (var ticks = from; ticks <= table.High; ticks++)
        {
            var value = table[ticks];
            if (!Score.IsNone(value))
            {
                var paid = value - (prices.Tick * ticks);
                _best[key] = Math.Max(_best[key], paid);
                (_ticks[_count], _values[_count]) = ((ushort)ticks, value);
                _count += paid > floor ? 1 : 0;
            }
        }

        _end[key] = _count;
        return _best[key];
    }
}
