using StretchKit.Anatomy;

namespace StretchKit.Composition.Modeling;

/// <summary>
/// Limits on the time one muscle may get on one side in a routine: they count every limited stretch that lengthens the
/// muscle, and the least of their limits holds.
/// </summary>
internal static class MuscleLimits
{
    private const int MostSeconds = 180;

    /// <summary>
    /// Gives how many levels a group can reach at all when every stretch in it is limited: the most that one dose of
    /// each family adds up to within the largest limit. A cap that takes no allowed routine away.
    /// </summary>
    public static int Levels(RequestModel model, int group, int levels)
    {
        var (limit, sides) = (0, 0);
        for (var index = 0; index < model.Items.Length; index++)
        {
            if (model.Items[index].Group == group)
            {
                if (model.Options[index].Candidate is not { SecondsPerMuscleAtMost: { } own and <= MostSeconds } candidate || !candidate.Entry.Lengthened.Contains(candidate.Entry.Primary))
                {
                    return levels;
                }

                limit = Math.Max(limit, own);
                sides |= candidate.SideCount == 1 ? 1 << (int)candidate.SideAt(0) : 0;
            }
        }

        // What is done on the left alone and what is done on the right alone do not add up.
        const int Apart = (1 << (int)BodySide.Left) | (1 << (int)BodySide.Right);
        return (sides & Apart) == Apart ? levels : Math.Min(levels, MostLevels(model, group, limit));
    }

    /// <summary>Tells whether a limited stretch gives time to a muscle on a side.</summary>
    public static bool Counts(Candidate candidate, MuscleGroup muscle, BodySide side)
    {
        if (candidate.SecondsPerMuscleAtMost is null || !candidate.Entry.Lengthened.Contains(muscle))
        {
            return false;
        }

        foreach (ref readonly var verdict in candidate.Verdicts.AsSpan())
        {
            if (verdict.Side == side || verdict.Side is BodySide.Both)
            {
                return true;
            }
        }

        return false;
    }

    private static int MostLevels(RequestModel model, int group, int limit)
    {
        // The most levels by seconds used, one family after the other.
        Span<int> before = stackalloc int[MostSeconds + 1];
        Span<int> reached = stackalloc int[MostSeconds + 1];
        reached.Clear();
        var family = -1;
        for (var index = 0; index < model.Items.Length; index++)
        {
            if (model.Items[index].Group != group)
            {
                continue;
            }

            if (model.Items[index].Family != family)
            {
                family = model.Items[index].Family;
                reached.CopyTo(before);
            }

            foreach (var dose in model.Choices(index))
            {
                for (var seconds = dose.MostUnderStretch; seconds <= limit; seconds++)
                {
                    reached[seconds] = Math.Max(reached[seconds], before[seconds - dose.MostUnderStretch] + dose.Levels);
                }
            }
        }

        return reached[limit];
    }
}
