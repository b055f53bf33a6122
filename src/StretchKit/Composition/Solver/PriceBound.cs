namespace StretchKit.Composition.Solver;

/// <summary>
/// The bound that published prices prove, worked out again from the model alone: each group's best at the price of its
/// phase, for every set of positions, over shortest tours. Shares no code with the search; slow and plain on purpose.
/// </summary>
internal static class PriceBound
{
    private const int Places = 9;
    private const long Never = long.MinValue / 4;

    /// <summary>The value of the best routine when every tick is paid for: no routine of the model is worth more.</summary>
    public static long Of(CompositionModel model, ReadOnlySpan<long> prices)
    {
        var granted = (model.BudgetSeconds - model.ArrivalSeconds) / 5;
        var moveCost = prices[0] + (5L * model.Kappa);
        var reached = Enumerable.Repeat(Never, Places).ToArray();
        reached[model.Start] = 0;
        for (var phase = 0; phase < 4; phase++)
        {
            var (least, most) = ((model.WindowMinimum[phase] + 4) / 5, Math.Min(model.WindowMaximum[phase] / 5, granted));
            var extra = prices[phase + 1] - prices[0];
            var next = least > 0 ? Enumerable.Repeat(Never, Places).ToArray() : [.. reached];
            var values = SetValues(model, phase, prices[phase + 1], most);
            var shortest = ShortestSteps(model, phase, most);
            for (var mask = 1; mask < 1 << Places && values.Count > 0; mask++)
            {
                if (Enumerable.Range(0, Places).Sum(place => (mask >> place & 1) * shortest[place]) > most)
                {
                    continue;
                }

                var sum = values.Sum(group => group.Best[mask & group.Mask]) + (extra * (extra > 0 ? most : least));
                var ways = Tours(model, reached, mask, moveCost);
                for (var exit = 0; exit < Places; exit++)
                {
                    next[exit] = (mask & ~values.Aggregate(0, (all, group) => all | group.Mask)) == 0 ? Math.Max(next[exit], ways[exit] + sum) : next[exit];
                }
            }

            reached = next;
        }

        var bound = Enumerable.Range(0, Places).Max(end => reached[end] - ((long)model.Kappa * model.EndCosts[end]));
        return bound + (prices[0] * granted) + Enumerable.Range(0, model.GroupCount).Sum(group => (long)model.Utility(group)[0]);
    }

    /// <summary>Gives the fewest ticks a step of a phase takes by position; a set without time for a step in each is never visited.</summary>
    private static long[] ShortestSteps(CompositionModel model, int phase, int most) => [.. Enumerable.Range(0, Places).Select(place =>
        Enumerable.Range(0, model.ItemCount)
            .Where(item => model.Items[item].Position == place && model.GroupPhase[model.Items[item].Group] == phase)
            .SelectMany(item => model.Doses(item).ToArray().Where(dose => dose.Levels < model.Utility(model.Items[item].Group).Length))
            .Select(dose => (long)dose.Seconds / 5)
            .Where(ticks => ticks <= most)
            .DefaultIfEmpty(int.MaxValue)
            .Min())];

    /// <summary>Gives for each group of a phase its positions, and its best value at the price by subset of them.</summary>
    private static List<(int Mask, Dictionary<int, long> Best)> SetValues(CompositionModel model, int phase, long price, int most)
    {
        var groups = new List<(int, Dictionary<int, long>)>();
        for (var group = 0; group < model.GroupCount; group++)
        {
            var items = Enumerable.Range(0, model.ItemCount).Where(item => model.Items[item].Group == group && model.GroupPhase[group] == phase).ToList();
            var top = model.Utility(group).Length - 1;
            var fitting = items.Where(item => model.Doses(item).ToArray().Any(dose => dose.Seconds / 5 <= most && dose.Levels <= top)).ToList();
            var mask = fitting.Aggregate(0, (all, item) => all | 1 << model.Items[item].Position);
            var best = new Dictionary<int, long>();
            for (var subset = mask; items.Count > 0; subset = (subset - 1) & mask)
            {
                var row = Enumerable.Repeat(Never, top + 1).ToArray();
                row[0] = 0;
                foreach (var family in fitting.Where(item => (subset >> model.Items[item].Position & 1) != 0).GroupBy(item => model.Items[item].Family))
                {
                    var before = row.ToArray();
                    foreach (var dose in family.SelectMany(item => model.Doses(item).ToArray()).Where(dose => dose.Seconds / 5 <= most))
                    {
                        for (var level = dose.Levels; level <= top; level++)
                        {
                            row[level] = Math.Max(row[level], before[level - dose.Levels] + dose.Value - (price * dose.Seconds / 5));
                        }
                    }
                }

                best[subset] = row.Select((value, level) => value + model.Utility(group)[level] - model.Utility(group)[0]).Max();
                if (subset == 0)
                {
                    groups.Add((mask, best));
                    break;
                }
            }
        }

        return groups;
    }

    /// <summary>Gives the best value on leaving a set of positions at each of them, all of them visited.</summary>
    private static long[] Tours(CompositionModel model, long[] reached, int mask, long moveCost)
    {
        var best = new Dictionary<(int Set, int Last), long>();
        long Best(int set, int last)
        {
            if (!best.TryGetValue((set, last), out var value))
            {
                var before = set & ~(1 << last);
                var from = Enumerable.Range(0, Places).Where(place => before == 0 || (before >> place & 1) != 0);
                value = from.Max(place => (before == 0 ? reached[place] : Best(before, place)) - (moveCost * model.Transitions[(place * Places) + last] / 5));
                best[(set, last)] = value;
            }

            return value;
        }

        return [.. Enumerable.Range(0, Places).Select(last => (mask >> last & 1) != 0 ? Best(mask, last) : Never)];
    }
}
