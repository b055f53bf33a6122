namespace StretchKit.Composition.Solver.Tables;

/// <summary>A value for each position and number of ticks, a row a position, with the part of each row that is in use.</summary>
internal sealed class TickRows
{
    private readonly int[] _low = new int[ModelShape.Positions];
    private readonly int[] _high = new int[ModelShape.Positions];
    private int[] _values = [];
    private int _stride;

    /// <summary>Gets how many ticks a row can hold.</summary>
    public int MostTicks => _stride - 1;

    /// <summary>Empties every row and sets how many ticks it can hold.</summary>
    public void Clear(int mostTicks)
    {
        _stride = mostTicks + 1;
        Arrays.Reserve(ref _values, _stride * ModelShape.Positions);
        _low.AsSpan().Clear();
        _high.AsSpan().Fill(-1);
    }

    public int Low(int position) => _low[position];

    public int High(int position) => _high[position];

    public bool IsEmpty(int position) => _high[position] < _low[position];

    /// <summary>Gives the value, impossible where nothing is known.</summary>
    public int At(int position, int ticks) =>
        ticks < _low[position] || ticks > _high[position] ? Score.None : _values[(position * _stride) + ticks];

    public ref int Start(int position) => ref _values[position * _stride];

    /// <summary>Raises one value.</summary>
    public void Raise(int position, int ticks, int value)
    {
        if (ticks < _stride)
        {
            Use(position, ticks, ticks);
            ref var place = ref _values[(position * _stride) + ticks];
            place = Math.Max(place, value);
        }
    }

    /// <summary>Raises a row by another, shifted by ticks and value; gives the number of values looked at.</summary>
    public int Raise(int position, TickRows source, int sourcePosition, int ticks, int value)
    {
        var low = source._low[sourcePosition];
        var high = Math.Min(source._high[sourcePosition], _stride - 1 - ticks);
        if (low > high)
        {
            return 0;
        }

        Use(position, low + ticks, high + ticks);
        Lanes.MaxAdd(
            ref _values[(position * _stride) + low + ticks],
            ref source._values[(sourcePosition * source._stride) + low],
            high - low + 1,
            value);
        return high - low + 1;
    }

    public void CopyFrom(TickRows source)
    {
        for (var position = 0; position < ModelShape.Positions; position++)
        {
            Raise(position, source, position, 0, 0);
        }
    }

    /// <summary>Forgets the values that a bound shows to be useless: value less price for each tick, plus the rest, must exceed the best known.</summary>
    public void Prune(int position, int price, int rest, int known)
    {
        var row = _values.AsSpan(position * _stride, _stride);
        var (low, high) = (_stride, -1);
        for (var ticks = _low[position]; ticks <= _high[position]; ticks++)
        {
            if (Score.IsNone(row[ticks]) || Score.IsNone(rest) || row[ticks] - (price * ticks) + rest <= known)
            {
                row[ticks] = Score.None;
                continue;
            }

            low = Math.Min(low, ticks);
            high = ticks;
        }

        (_low[position], _high[position]) = (low, high);
    }

    private void Use(int position, int low, int high)
    {
        var row = _values.AsSpan(position * _stride, _stride);
        if (IsEmpty(position))
        {
            row[low..(high + 1)].Fill(Score.None);
            (_low[position], _high[position]) = (low, high);
            return;
        }

        if (low < _low[position])
        {
            row[low.._low[position]].Fill(Score.None);
            _low[position] = low;
        }

        if (high > _high[position])
        {
            row[(_high[position] + 1)..(high + 1)].Fill(Score.None);
            _high[position] = high;
        }
    }
}
