using StretchKit.Evidence;
using StretchKit.Safety;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>Holds a verdict of the engine against the oracle's: interval, remark, changes, and every finding with its sources.</summary>
internal static class Difference
{
    /// <summary>Gives what differs, or <see langword="null"/>.</summary>
    public static string? Between(StretchVerdict engine, OracleVerdict oracle, bool readsFindings)
    {
        if ((engine.Lowest, engine.Effective, engine.Highest, engine.IsOftenHelpful) != (oracle.Lowest, oracle.Effective, oracle.Highest, oracle.IsOftenHelpful))
        {
            return $"engine {engine.Lowest} {engine.Effective} {engine.Highest} {engine.IsOftenHelpful}, oracle {oracle.Lowest} {oracle.Effective} {oracle.Highest} {oracle.IsOftenHelpful}";
        }

        if (!readsFindings)
        {
            return null;
        }

        if (!engine.Modifications.SequenceEqual(oracle.Modifications))
        {
            return $"engine changes [{string.Join(" ", engine.Modifications)}], oracle [{string.Join(" ", oracle.Modifications)}]";
        }

        var (mine, theirs) = (engine.Findings.Where(finding => finding.RuleId != "open-questions").Select(Line).ToList(), Lines(oracle));
        return mine.SequenceEqual(theirs) ? null : $"engine findings\n  {string.Join("\n  ", mine.Except(theirs))}\noracle findings\n  {string.Join("\n  ", theirs.Except(mine))}\nof {mine.Count} and {theirs.Count}";
    }

    /// <summary>
    /// Gives every remark once, the firmest first, then by id; of conditions that nobody asked about only the firmest
    /// restriction.
    /// </summary>
    private static List<Remark> Lines(OracleVerdict oracle)
    {
        var unasked = oracle.Findings.Where(finding => finding.IsUnasked && finding.Rule.Verdict > Verdict.Suitable)
            .OrderByDescending(finding => finding.Rule.Verdict).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).Take(1);
        return [.. oracle.Findings.Where(finding => !finding.IsUnasked).Concat(unasked)
            .GroupBy(finding => (finding.Rule.Id, finding.Rule.Verdict))
            .OrderByDescending(group => group.Key.Verdict).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => new Remark(
                group.Key.Id,
                group.Key.Verdict,
                group.Any(finding => finding.Holds is true),
                oracle.Effective > Verdict.Suitable && group.Any(finding => finding.Counts == oracle.Effective),
                group.First().Rule.Citations))];
    }

    private static Remark Line(SafetyFinding finding) =>
        new(finding.RuleId, finding.Verdict!.Value, finding.IsCertain, finding.Decides, finding.Citations);

    private readonly record struct Remark(string RuleId, Verdict Verdict, bool IsCertain, bool Decides, IReadOnlyList<Citation> Citations);
}
