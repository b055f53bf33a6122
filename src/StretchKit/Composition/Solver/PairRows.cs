using System.Runtime.CompilerServices;

namespace StretchKit.Composition.Solver;

/// <summary>
/// What approach and closing are worth together by their ticks, for each pair of positions between which the main part
/// lies. A pair is joined when it is first asked for.
/// </summary>
internal sealed class PairRows(SearchState state, ApproachStage approach, ClosingStage closing)
{
    private readonly int[] _slot = new int[ModelShape.Positions * ModelShape.Positions];
    private readonly int[] _high = new int[ModelShape.Positions * ModelShape.Positions];
    private int[] _values = [];
    private int _stride;
    private int _slots;

    public void Clear()
    {
        _slot.AsSpan().Fill(-1);
        _slots = 0;
        _stride = state.Options.BudgetTicks + 1;
    }

    /// <summary>Raises a row by the pair, shifted by the ticks and value of the way through the main part.</summary>
    public void RaiseTo(Span<int> row, int entry, int exit, int ticks, int value)
    {
        var pair = (entry * ModelShape.Positions) + exit;
        if (_slot[pair] < 0)
        {
            Join(pair, entry, exit);
        }

        var count = Math.Min(_high[pair] + 1, _stride - ticks);
        if (count > 0)
        {
            state.Work.Spend((count / Lanes.Width) + 1);
            Lanes.MaxAdd(ref row[ticks], ref _values[_slot[pair] * _stride], count, value);
        }
    }

    private void Join(int pair, int entry, int exit)
    {
        Arrays.Grow(ref _values, (_slots + 1) * _stride);
        _slot[pair] = _slots++;
        _high[pair] = -1;
        var (before, after) = (approach.Warmed, closing.Rows);
        if (before.IsEmpty(entry) || after.IsEmpty(exit))
        {
            return;
        }

        var row = _values.AsSpan(_slot[pair] * _stride, _stride);
        var high = Math.Min(before.High(entry) + after.High(exit), _stride - 1);
        row[..(high + 1)].Fill(Score.None);
        _high[pair] = high;
        var low = before.Low(entry);
        for (var ticks = after.Low(exit); ticks <= after.High(exit); ticks++)
        {
            var value = after.At(exit, ticks);
            var count = Math.Min(before.High(entry), high - ticks) - low + 1;
            if (!Score.IsNone(value) && count > 0)
            {
                state.Work.Spend((count / Lanes.Width) + 1);
                Lanes.MaxAdd(ref row[low + ticks], ref Unsafe.Add(ref before.Start(entry), low), count, value);
            }
        }
    }
}
