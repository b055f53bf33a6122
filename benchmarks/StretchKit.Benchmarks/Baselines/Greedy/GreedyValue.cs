using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Baselines.Greedy;

/// <summary>
/// What a draft is worth, in points: seconds under stretch times their weight, less for each further minute on the
/// same muscle, a little more for what is often helpful, a little less for what needs caution.
/// </summary>
internal static class GreedyValue
{
    private const int SecondsAtFullValue = 60;

    private const int SecondsAtHalfValue = 120;

    private const int HelpfulBonusPercent = 15;

    private const int CautionPercent = 10;

    public static long Of(IEnumerable<GreedyItem> items, IReadOnlyDictionary<StretchId, int> jitter)
    {
        var value = 0L;
        foreach (var muscle in items.GroupBy(item => (item.Phase, item.Candidate.Stretch.PrimaryMuscle.Muscle)))
        {
            var before = 0;
            foreach (var item in muscle.OrderByDescending(item => item.Weight).ThenBy(item => item.Candidate.Stretch.Id))
            {
                var after = before + item.Dose.UnderStretch;
                value += (Saturated(after) - Saturated(before)) * Weight(item, jitter);
                before = after;
            }
        }

        return value;
    }

    private static long Weight(GreedyItem item, IReadOnlyDictionary<StretchId, int> jitter)
    {
        var candidate = item.Candidate;
        var percent = 100 * candidate.SideCount / candidate.Stretch.Sides.Count;
        percent += candidate.Verdicts.Any(verdict => verdict.IsOftenHelpful) ? HelpfulBonusPercent : 0;
        percent -= candidate.Verdicts.Any(verdict => verdict.Lowest >= Verdict.Caution) ? CautionPercent : 0;
        return (item.Weight * percent) + jitter.GetValueOrDefault(candidate.Stretch.Id);
    }

    /// <summary>Counts each second twice up to one minute on a muscle, once up to two, and half beyond.</summary>
    private static long Saturated(int seconds) =>
        (2L * Math.Min(seconds, SecondsAtFullValue))
        + Math.Clamp(seconds - SecondsAtFullValue, 0, SecondsAtHalfValue - SecondsAtFullValue)
        + (Math.Max(0, seconds - SecondsAtHalfValue) / 2);
}
