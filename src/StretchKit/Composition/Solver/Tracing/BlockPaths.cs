using StretchKit.Composition.Solver.Tables;

namespace StretchKit.Composition.Solver.Tracing;

/// <summary>Writes out the order in which a set of positions is visited, from the tour table, last position first.</summary>
internal sealed class BlockPaths
{
    private readonly int[] _blocks = new int[ModelShape.Phases * ModelShape.Positions];
    private TourTable _tours = null!;
    private int _count;

    public ReadOnlySpan<int> Blocks => _blocks.AsSpan(0, _count);

    public void Clear(TourTable tours) => (_tours, _count) = (tours, 0);

    public void Add(int phase, int entry, int mask, int exit)
    {
        var first = _count;
        while (mask != 0)
        {
            _blocks[_count++] = (phase * ModelShape.Positions) + exit;
            var rest = mask & ~(1 << exit);
            exit = Before(entry, rest, exit, _tours.Ticks(entry, mask, exit));
            mask = rest;
        }

        _blocks.AsSpan(first, _count - first).Reverse();
    }

    private int Before(int entry, int rest, int exit, int ticks)
    {
        for (var last = 0; last < ModelShape.Positions; last++)
        {
            if ((rest >> last & 1) != 0 && _tours.Ticks(entry, rest, last) + _tours.Step(last, exit) == ticks)
            {
                return last;
            }
        }

        return exit;
    }
}
