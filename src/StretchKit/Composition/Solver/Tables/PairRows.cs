using System.Runtime.CompilerServices;
using StretchKit.Composition.Solver.Stages;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// What approach and closing are worth together by their ticks, for each pair of positions between which the main part
/// lies. A pair is joined when it is first asked for.
/// </summary>
internal sealed class PairRows(SearchState state, ApproachStage approach, ClosingStage closing)
{
    private readonly int[] _start = new int[ModelShape.Positions * ModelShape.Positions];
    private readonly int[] _low = new int[ModelShape.Positions * ModelShape.Positions];
    private readonly int[] _high = new int[ModelShape.Positions * ModelShape.Positions];
    private int[] _values = [];
    private int _count;

    public void Clear()
    {
        _start.AsSpan().Fill(-1);
        _count = 0;
    }

    /// <summary>Raises a row by the pair, shifted by the ticks and value of the way through the main part.</summary>
    public void RaiseTo(Span<int> row, int entry, int exit, int ticks, int value)
    {
        var pair = (entry * ModelShape.Positions) + exit;
        if (_start[pair] < 0)
        {
            Join(pair, entry, exit);
        }

        var low = _low[pair];
        var count = Math.Min(_high[pair], state.Options.BudgetTicks - ticks) - low + 1;
        if (count > 0)
        {
            state.Work.Spend((count / Lanes.Width) + 1);
            Lanes.MaxAdd(ref row[low + ticks], ref _values[_start[pair]], count, value);
        }
    }

    private void Join(int pair, int entry, int exit)
    {
        (_start[pair], _low[pair], _high[pair]) = (_count, 0, -1);
        var (before, after) = (approach.Warmed, closing.Rows);
        var first = before.Low(entry) + after.Low(exit);
        var last = Math.Min(before.High(entry) + after.High(exit), state.Options.BudgetTicks);
        if (before.IsEmpty(entry) || after.IsEmpty(exit) || first > last)
        {
            return;
        }

        Arrays.Grow(ref _values, _count + last - first + 1);
        var row = _values.AsSpan(_count, last - first + 1);
        _count += row.Length;
        row.Fill(Score.None);
        (_low[pair], _high[pair]) = (first, last);
        for (var ticks = after.Low(exit); ticks <= after.High(exit); ticks++)
        {
            var value = after.At(exit, ticks);
            var count = Math.Min(before.High(entry), last - ticks) - before.Low(entry) + 1;
            if (!Score.IsNone(value) && count > 0)
            {
                state.Work.Spend((count / Lanes.Width) + 1);
                Lanes.MaxAdd(ref row[ticks - after.Low(exit)], ref Unsafe.Add(ref before.Start(entry), before.Low(entry)), count, value);
            }
        }
    }
}
