using StretchKit.Anatomy;
using StretchKit.Composition.Solver;

namespace StretchKit.Composition.Modeling;

/// <summary>
/// What ties the groups of a request's model together, as sums: a family with variants in several groups is a sum of
/// ones, a limit on the time of a muscle a sum of seconds. Where the limits on a muscle differ, the largest always
/// holds and each smaller one when a stretch that brings it is chosen.
/// </summary>
internal static class RequestTies
{
    private static readonly BodySide[] BothSides = [BodySide.Left, BodySide.Right];

    /// <summary>Loads of one for so many doses; they are only read.</summary>
    private static readonly int[][] Ones = [.. Enumerable.Range(0, DoseMenu.MostChoices + 1).Select(count => Enumerable.Repeat(1, count).ToArray())];

    public static IReadOnlyList<Tie> Of(RequestModel model)
    {
        var ties = new List<Tie>();
        if (model.HasSplitFamilies)
        {
            AddFamilies(model, ties);
        }

        if (model.HasLimits)
        {
            AddMuscles(model, ties);
        }

        return ties;
    }

    /// <summary>Adds each family that has more than one number in the model; its items stand side by side.</summary>
    private static void AddFamilies(RequestModel model, List<Tie> ties)
    {
        for (var (first, end) = (0, 0); first < model.Items.Length; first = end)
        {
            var isSplit = false;
            for (end = first + 1; end < model.Items.Length && model.Options[end].Candidate.Entry.Family == model.Options[first].Candidate.Entry.Family; end++)
            {
                isSplit |= model.Items[end].Family != model.Items[first].Family;
            }

            if (isSplit)
            {
                var ones = new (int, int[])[end - first];
                for (var item = first; item < end; item++)
                {
                    ones[item - first] = (item, Ones[model.Doses(item).Length]);
                }

                ties.Add(new(1, [], ones));
            }
        }
    }

    private static void AddMuscles(RequestModel model, List<Tie> ties)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var limited = model.Options.Select(option => option.Candidate).Where(candidate => candidate.SecondsPerMuscleAtMost is not null);
        foreach (var muscle in limited.SelectMany(candidate => candidate.Entry.Lengthened).Distinct().Order().ToList())
        {
            foreach (var side in BothSides)
            {
                int[] items = [.. Enumerable.Range(0, model.Items.Length).Where(item => MuscleLimits.Counts(model.Options[item].Candidate, muscle, side))];
                if (items.Length > 0 && seen.Add(string.Join(',', items)))
                {
                    AddMuscle(model, items, ties);
                }
            }
        }
    }

    private static void AddMuscle(RequestModel model, int[] items, List<Tie> ties)
    {
        (int, int[])[] loads = Array.ConvertAll(items, item => (item, Array.ConvertAll(model.Choices(item)[..model.Doses(item).Length].ToArray(), dose => dose.MostUnderStretch)));
        var byLimit = items.GroupBy(item => model.Options[item].Candidate.SecondsPerMuscleAtMost!.Value).OrderByDescending(group => group.Key).ToList();
        ties.Add(new(byLimit[0].Key, [], loads));
        ties.AddRange(byLimit.Skip(1).Select(group => new Tie(group.Key, [.. group], loads)));
    }
}
