using System.Runtime.InteropServices;
using StretchKit.Composition.Solver.Options;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// The knapsack of one group over level and ticks: a row of ticks for each level, families added one at a time with
/// levels descending, so that a family is never used twice. Rows are only as long as what they reach.
/// </summary>
internal sealed class DoseGrid
{
    private readonly int[] _top = new int[ModelShape.Levels];
    private int[] _rows = [];
    private int[] _same = [];
    private int[] _curve = [];
    private int _stride;
    private int _levels;

    /// <summary>Gets the most ticks any level reaches.</summary>
    public int Top { get; private set; }

    public void Fill(OptionList list, int topLevel, int mostTicks)
    {
        _stride = Reach(list, topLevel, mostTicks) + 1;
        _levels = topLevel + 1;
        Arrays.Reserve(ref _rows, _stride * ModelShape.Levels);
        Arrays.Reserve(ref _same, _stride);
        Arrays.Reserve(ref _curve, _stride);
        _top.AsSpan().Fill(-1);
        (_rows[0], _top[0], Top) = (0, 0, 0);
        var (end, reached) = (0, 0);
        var options = list.Options;
        for (var first = 0; first < options.Length; first = end)
        {
            var most = 0;
            while (end < options.Length && options[end].Family == options[first].Family)
            {
                most = Math.Max(most, options[end++].Levels);
            }

            reached = Math.Min(topLevel, reached + most);
            for (var level = reached; level >= 0; level--)
            {
                AddTo(level, options[first..end]);
            }
        }
    }

    /// <summary>Gives the best value by ticks, each level's utility added.</summary>
    public ReadOnlySpan<int> Curve(ReadOnlySpan<int> utility)
    {
        var curve = _curve.AsSpan(0, Top + 1);
        curve.Fill(Score.None);
        for (var level = 0; level < _levels; level++)
        {
            if (_top[level] >= 0)
            {
                Lanes.MaxAdd(ref MemoryMarshal.GetReference(curve), ref _rows[level * _stride], _top[level] + 1, utility[level]);
            }
        }

        return curve;
    }

    /// <summary>Gives ticks that no choice exceeds: so many a level, and all there are of options without one.</summary>
    private static int Reach(OptionList list, int topLevel, int mostTicks)
    {
        var (withLevels, without) = (0, 0);
        foreach (ref readonly var option in list.Options)
        {
            if (option.Levels == 0)
            {
                without = Math.Min(mostTicks, without + option.Ticks);
            }
            else
            {
                withLevels = Math.Max(withLevels, topLevel * option.Ticks / option.Levels);
            }
        }

        return Math.Min(mostTicks, withLevels + without);
    }

    private void AddTo(int level, ReadOnlySpan<ListedOption> family)
    {
        var ownTop = _top[level];
        if (ownTop >= 0 && HasLevelless(family))
        {
            // An option without level adds to its own row: read it as it was before this family.
            _rows.AsSpan(level * _stride, ownTop + 1).CopyTo(_same);
        }

        foreach (ref readonly var option in family)
        {
            var (levels, ticks) = (option.Levels, option.Ticks);
            var top = levels == 0 ? ownTop : levels <= level ? _top[level - levels] : -1;
            var count = Math.Min(top + 1, _stride - ticks);
            if (top >= 0 && count > 0)
            {
                Extend(level, ticks + count - 1);
                ref var source = ref levels == 0 ? ref _same[0] : ref _rows[(level - levels) * _stride];
                Lanes.MaxAdd(ref _rows[(level * _stride) + ticks], ref source, count, option.Value);
            }
        }
    }

    private static bool HasLevelless(ReadOnlySpan<ListedOption> family)
    {
        foreach (ref readonly var option in family)
        {
            if (option.Levels == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Extend(int level, int top)
    {
        if (top > _top[level])
        {
            _rows.AsSpan((level * _stride) + _top[level] + 1, top - _top[level]).Fill(Score.None);
            _top[level] = top;
            Top = Math.Max(Top, top);
        }
    }
}
