using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tracing;

/// <summary>
/// Finds the options of one group that use exactly so many ticks for a given value: the knapsack over level and ticks
/// with a layer for each family, walked backward. Done a few times a call, for the routine that is shown.
/// </summary>
internal sealed class GroupTrace
{
    private OptionList _list = null!;
    private int[] _layers = [];
    private int[] _chosen = new int[64];
    private int _count;
    private int _ticks;
    private int _levels;

    public ReadOnlySpan<int> Chosen => _chosen.AsSpan(0, _count);

    /// <summary>Gets the work of the last run.</summary>
    public int Steps { get; private set; }

    public void Run(OptionList list, ReadOnlySpan<int> utility, int ticks, int value)
    {
        (_list, _count, _ticks, _levels) = (list, 0, ticks, utility.Length);
        Arrays.Reserve(ref _layers, (_list.Families + 1) * Size);
        Arrays.Grow(ref _chosen, _list.Families);
        Fill();
        var level = 0;
        while (At(_list.Families, level, ticks) + utility[level] != value)
        {
            level++;
        }

        Walk(level);
        Steps = _list.Count * _levels;
    }

    private int Size => _levels * (_ticks + 1);

    private ref int At(int layer, int level, int ticks) => ref _layers[(layer * Size) + (level * (_ticks + 1)) + ticks];

    private void Fill()
    {
        _layers.AsSpan(0, Size).Fill(Score.None);
        _layers[0] = 0;
        var option = 0;
        for (var family = 0; family < _list.Families; family++)
        {
            _layers.AsSpan(family * Size, Size).CopyTo(_layers.AsSpan((family + 1) * Size));
            for (; option < _list.Count && _list.Options[option].Family == family; option++)
            {
                var (levels, length) = (_list.Options[option].Levels, _list.Options[option].Ticks);
                for (var level = levels; level < _levels && length <= _ticks; level++)
                {
                    Lanes.MaxAdd(ref At(family + 1, level, length), ref At(family, level - levels, 0), _ticks + 1 - length, _list.Options[option].Value);
                }
            }
        }
    }

    private void Walk(int level)
    {
        var (ticks, end) = (_ticks, _list.Count);
        for (var family = _list.Families - 1; family >= 0; family--)
        {
            var first = end;
            while (first > 0 && _list.Options[first - 1].Family == family)
            {
                first--;
            }

            var value = At(family + 1, level, ticks);
            if (At(family, level, ticks) != value)
            {
                var option = first;
                while (!Leads(option, family, level, ticks, value))
                {
                    option++;
                }

                _chosen[_count++] = _list.Options[option].Source;
                level -= _list.Options[option].Levels;
                ticks -= _list.Options[option].Ticks;
            }

            end = first;
        }
    }

    private bool Leads(int option, int family, int level, int ticks, int value)
    {
        var (levels, length) = (_list.Options[option].Levels, _list.Options[option].Ticks);
        return level >= levels && ticks >= length && At(family, level - levels, ticks - length) + _list.Options[option].Value == value;
    }
}
