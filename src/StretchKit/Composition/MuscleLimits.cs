namespace StretchKit.Composition;

/// <summary>
/// Limits on the time one muscle may get in a routine reach every stretch that lengthens it, not only those made for
/// it; the model counts the latter, so the answer is checked for the former.
/// </summary>
internal static class MuscleLimits
{
    /// <summary>Gives the item to leave out first: the one of least weight among those on a muscle with too much time.</summary>
    public static DraftItem? FirstBroken(IReadOnlyList<DraftItem> items)
    {
        var limited = items.Where(item => item.Candidate.SecondsPerMuscleAtMost is not null).ToList();
        foreach (var muscle in limited.SelectMany(item => item.Candidate.Stretch.Lengthens).Select(use => use.Muscle).Distinct().Order())
        {
            var on = limited.Where(item => item.Candidate.Stretch.Lengthens.Any(use => use.Muscle == muscle)).ToList();
            if (on.Sum(item => item.SecondsUnderStretch) > on.Min(item => item.Candidate.SecondsPerMuscleAtMost))
            {
                return on.OrderBy(item => item.Candidate.Weight).ThenBy(item => item.Candidate.Stretch.Id).First();
            }
        }

        return null;
    }
}
