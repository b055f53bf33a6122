namespace StretchKit.Composition.Solver;

/// <summary>The options of one group that are allowed at the moment, families numbered from 0 without gaps.</summary>
internal sealed class OptionList
{
    private int[] _family = [];
    private int[] _ticks = [];
    private int[] _levels = [];
    private int[] _values = [];
    private int[] _source = [];

    public int Count { get; set; }

    public int Families { get; private set; }

    public int[] Family => _family;

    public int[] Ticks => _ticks;

    public int[] Levels => _levels;

    public int[] Values => _values;

    /// <summary>Gets the place of each option in the option table.</summary>
    public int[] Source => _source;

    public void Load(OptionTable options, int group, int allowed)
    {
        var most = options.FamilyStart[options.EndFamily(group)] - options.FamilyStart[options.FirstFamily(group)];
        Arrays.Reserve(ref _family, most);
        Arrays.Reserve(ref _ticks, most);
        Arrays.Reserve(ref _levels, most);
        Arrays.Reserve(ref _values, most);
        Arrays.Reserve(ref _source, most);
        (Count, Families) = (0, 0);
        for (var family = options.FirstFamily(group); family < options.EndFamily(group); family++)
        {
            var before = Count;
            for (var option = options.FamilyStart[family]; option < options.FamilyStart[family + 1]; option++)
            {
                if ((options.Cells[option] & allowed) != 0)
                {
                    _family[Count] = Families;
                    _ticks[Count] = options.Ticks[option];
                    _levels[Count] = options.Levels[option];
                    _values[Count] = options.Values[option];
                    _source[Count++] = option;
                }
            }

            Families += Count > before ? 1 : 0;
        }
    }

    /// <summary>Moves an option forward to a place that is free.</summary>
    public void Move(int from, int to)
    {
        _family[to] = _family[from];
        _ticks[to] = _ticks[from];
        _levels[to] = _levels[from];
        _values[to] = _values[from];
        _source[to] = _source[from];
    }
}
