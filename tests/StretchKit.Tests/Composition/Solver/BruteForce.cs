using StretchKit.Composition.Solver;

namespace StretchKit.Tests.Composition.Solver;

/// <summary>Tries every choice of doses that keeps the ties, and every order of positions. Only for a handful of families.</summary>
internal sealed class BruteForce(CompositionModel model, IReadOnlyList<Tie>? ties = null)
{
    private readonly List<(int Item, int Place, ModelDose Dose)> _chosen = [];
    private readonly int[][] _families = [.. Enumerable.Range(0, model.ItemCount).GroupBy(item => model.Items[item].Family).Select(family => family.ToArray())];
    private long? _best;

    /// <summary>Gives the best value, or nothing when no routine exists.</summary>
    public long? Run()
    {
        Choose(0);
        return _best;
    }

    private void Choose(int family)
    {
        if (family == _families.Length)
        {
            Judge();
            return;
        }

        Choose(family + 1);
        foreach (var item in _families[family])
        {
            for (var place = 0; place < model.Doses(item).Length; place++)
            {
                _chosen.Add((item, place, model.Doses(item)[place]));
                Choose(family + 1);
                _chosen.RemoveAt(_chosen.Count - 1);
            }
        }
    }

    private bool Keeps(Tie tie) =>
        (tie.When.Length > 0 && !_chosen.Exists(one => tie.When.Contains(one.Item)))
        || _chosen.Sum(one => tie.Loads.Where(load => load.Item == one.Item).Sum(load => load.ByDose[one.Place])) <= tie.Limit;

    private void Judge()
    {
        if (!(ties ?? []).All(Keeps))
        {
            return;
        }

        var levels = new int[model.GroupCount];
        var spent = new int[4];
        var positions = new int[4];
        var tags = new int[9];
        long value = 0;
        foreach (var (index, _, dose) in _chosen)
        {
            var item = model.Items[index];
            var phase = model.GroupPhase[item.Group];
            levels[item.Group] += dose.Levels;
            spent[phase] += dose.Seconds;
            positions[phase] |= 1 << item.Position;
            tags[item.Position] |= 1 << item.Tag;
            value += dose.Value;
        }

        for (var group = 0; group < model.GroupCount; group++)
        {
            if (levels[group] >= model.Utility(group).Length)
            {
                return;
            }

            value += model.Utility(group)[levels[group]];
        }

        for (var phase = 0; phase < 4; phase++)
        {
            if (spent[phase] < model.WindowMinimum[phase] || spent[phase] > model.WindowMaximum[phase])
            {
                return;
            }
        }

        var resets = tags.Count(tag => (tag & 6) == 6) * model.ResetSeconds;
        Move(positions, 0, positions[0], model.Start, model.ArrivalSeconds + spent.Sum() + resets, value - ((long)model.Kappa * resets));
    }

    private void Move(int[] positions, int phase, int left, int at, int seconds, long value)
    {
        if (seconds > model.BudgetSeconds)
        {
            return;
        }

        if (left == 0 && phase == 3)
        {
            value -= (long)model.Kappa * model.EndCosts[at];
            _best = _best is { } best && best >= value ? best : value;
            return;
        }

        if (left == 0)
        {
            Move(positions, phase + 1, positions[phase + 1], at, seconds, value);
            return;
        }

        for (var next = 0; next < 9; next++)
        {
            if ((left >> next & 1) != 0)
            {
                var way = model.Transitions[(at * 9) + next];
                Move(positions, phase, left & ~(1 << next), next, seconds + way, value - ((long)model.Kappa * way));
            }
        }
    }
}
