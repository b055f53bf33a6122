using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>Finds a tie that an answer breaks, and the ways out of it: of several the one with the fewest.</summary>
internal sealed class ConflictFinder(TiedModel model)
{
    /// <summary>Marks an item that is not chosen.</summary>
    private const short None = -1;

    private readonly short[] _chosen = new short[model.Ties.Count == 0 ? 0 : model.Model.ItemCount];

    public Conflict? Find(ReadOnlySpan<SolverStep> steps)
    {
        if (model.Ties.Count == 0)
        {
            return null;
        }

        Array.Fill(_chosen, None);
        foreach (var step in steps)
        {
            _chosen[step.Item] = (short)step.Dose;
        }

        // The fewer the ways out, the sooner it is settled.
        var fewest = default(Conflict);
        foreach (var tie in model.Ties)
        {
            if (Sum(tie) > tie.Limit && Holds(tie, steps))
            {
                var conflict = Cover(tie, steps);
                fewest = fewest is null || conflict.Branches.Count < fewest.Branches.Count ? conflict : fewest;
            }
        }

        return fewest;
    }

    private int Sum(Tie tie)
    {
        var sum = 0;
        foreach (var (item, byDose) in tie.Loads)
        {
            sum += _chosen[item] == None ? 0 : byDose[_chosen[item]];
        }

        return sum;
    }

    private static bool Holds(Tie tie, ReadOnlySpan<SolverStep> steps)
    {
        foreach (var step in steps)
        {
            if (tie.When.Contains(step.Item))
            {
                return true;
            }
        }

        return tie.When.Length == 0;
    }

    /// <summary>
    /// Takes the fewest steps that break a tie, after one that brings it, whatever that loads. A routine that keeps the tie
    /// gives one of their families less than its step has, and one that the tie does not bind lacks what brings it, so each
    /// is a way out.
    /// </summary>
    private Conflict Cover(Tie tie, ReadOnlySpan<SolverStep> steps)
    {
        var on = new List<(SolverStep Step, int Load, bool Brings)>();
        foreach (var step in steps)
        {
            var load = LoadOf(tie, step);
            var brings = tie.When.Contains(step.Item);
            if (load > 0 || brings)
            {
                on.Add((step, load, brings));
            }
        }

        on.Sort((left, right) => (!left.Brings, -left.Load, left.Step.Item).CompareTo((!right.Brings, -right.Load, right.Step.Item)));
        var (sum, count) = (0, 0);
        while (sum <= tie.Limit)
        {
            sum += on[count++].Load;
        }

        return new([.. on.Take(count).Select(one => Below(tie, one.Step, one.Load))]);
    }

    private static int LoadOf(Tie tie, SolverStep step)
    {
        foreach (var (item, byDose) in tie.Loads)
        {
            if (item == step.Item)
            {
                return byDose[step.Dose];
            }
        }

        return 0;
    }

    /// <summary>
    /// Gives the doses below a load for every item of a step's family, of which only one enters; of a step that brings
    /// the tie, for those that bring it too, because without them it need not hold.
    /// </summary>
    private (int Item, int Ceiling)[] Below(Tie tie, SolverStep step, int load)
    {
        var family = model.Model.Items[step.Item].Family;
        var brings = tie.When.Contains(step.Item);
        var below = new List<(int, int)>();
        foreach (var (item, byDose) in tie.Loads)
        {
            if (model.Model.Items[item].Family == family && (!brings || tie.When.Contains(item)))
            {
                below.Add((item, byDose.Count(one => one < load)));
            }
        }

        return [.. below];
    }
}
