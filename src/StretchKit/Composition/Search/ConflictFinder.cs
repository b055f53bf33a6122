using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Search;

/// <summary>Finds what ties groups together in an answer and is broken by it: one family in two groups, or too much time on a muscle.</summary>
internal sealed class ConflictFinder(RequestModel model)
{
    private static readonly BodySide[] BothSides = [BodySide.Left, BodySide.Right];

    public Conflict? Find(ReadOnlySpan<SolverStep> steps) =>
        (model.HasSplitFamilies ? Family(steps) : null) ?? (model.HasLimits ? Muscle(steps) : null);

    private Conflict? Family(ReadOnlySpan<SolverStep> steps)
    {
        for (var left = 0; left < steps.Length; left++)
        {
            for (var right = left + 1; right < steps.Length; right++)
            {
                if (Entry(steps[left]).Family == Entry(steps[right]).Family)
                {
                    return new([Without(steps[left]), Without(steps[right])]);
                }
            }
        }

        return null;
    }

    /// <summary>Gives up all items of a model family.</summary>
    private (int Item, int Ceiling)[] Without(SolverStep step)
    {
        var family = model.Items[step.Item].Item.Family;
        var items = new List<(int, int)>();
        for (var index = 0; index < model.Items.Count; index++)
        {
            if (model.Items[index].Item.Family == family)
            {
                items.Add((index, 0));
            }
        }

        return [.. items];
    }

    private Conflict? Muscle(ReadOnlySpan<SolverStep> steps)
    {
        foreach (var step in steps)
        {
            if (model.Options[step.Item].Candidate.SecondsPerMuscleAtMost is null)
            {
                continue;
            }

            foreach (var muscle in Entry(step).Lengthened)
            {
                foreach (var side in BothSides)
                {
                    if (Cover(steps, muscle, side) is { } conflict)
                    {
                        return conflict;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Gives the fewest limited steps on a muscle that break the least of their limits, or <see langword="null"/> when all of them keep it.</summary>
    private Conflict? Cover(ReadOnlySpan<SolverStep> steps, MuscleGroup muscle, BodySide side)
    {
        var (limit, total, on) = (int.MaxValue, 0, new List<SolverStep>());
        foreach (var step in steps)
        {
            var candidate = model.Options[step.Item].Candidate;
            if (MuscleLimits.Counts(candidate, muscle, side))
            {
                limit = Math.Min(limit, candidate.SecondsPerMuscleAtMost!.Value);
                total += Seconds(step);
                on.Add(step);
            }
        }

        if (total <= limit)
        {
            return null;
        }

        on.Sort((left, right) => (Limit(left) != limit, -Seconds(left), left.Item).CompareTo((Limit(right) != limit, -Seconds(right), right.Item)));
        var (sum, count) = (0, 0);
        while (sum <= limit)
        {
            sum += Seconds(on[count++]);
        }

        return new([.. on.Take(count).Select(step => new[] { (step.Item, Below(step)) })]);
    }

    private int Limit(SolverStep step) => model.Options[step.Item].Candidate.SecondsPerMuscleAtMost!.Value;

    private int Seconds(SolverStep step) => model.Options[step.Item].Doses[step.Dose].MostUnderStretch;

    /// <summary>Gives how many doses of an item are shorter than the one of a step.</summary>
    private int Below(SolverStep step)
    {
        var doses = model.Options[step.Item].Doses;
        var count = 0;
        while (doses[count].MostUnderStretch < doses[step.Dose].MostUnderStretch)
        {
            count++;
        }

        return count;
    }

    private StretchEntry Entry(SolverStep step) => model.Options[step.Item].Candidate.Entry;
}
