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

        var theirs = Lines(oracle);
        var place = 0;
        foreach (var finding in engine.Findings)
        {
            if (finding.RuleId != "open-questions" && (place == theirs.Count || !theirs[place++].Equals(Line(finding))))
            {
                place = -1;
                break;
            }
        }

        return place == theirs.Count ? null : Told(engine, theirs);
    }

    private static string Told(StretchVerdict engine, List<Remark> theirs)
    {
        var mine = engine.Findings.Where(finding => finding.RuleId != "open-questions").Select(Line).ToList();
        return $"engine findings\n  {string.Join("\n  ", mine.Except(theirs))}\noracle findings\n  {string.Join("\n  ", theirs.Except(mine))}\nof {mine.Count} and {theirs.Count}";
    }

    /// <summary>
    /// Gives every remark once, the firmest first, then by id; of conditions that nobody asked about only the firmest
    /// restriction.
    /// </summary>
    private static List<Remark> Lines(OracleVerdict oracle)
    {
        List<OracleFinding> named = [.. oracle.Findings.Where(finding => !finding.IsUnasked)];
        if (Unasked(oracle) is { } firmest)
        {
            named.Add(firmest);
        }

        // Sorted once; those of one rule with one verdict then stand together.
        named.Sort((one, other) => one.Rule.Verdict != other.Rule.Verdict ? other.Rule.Verdict.CompareTo(one.Rule.Verdict) : string.CompareOrdinal(one.Rule.Id, other.Rule.Id));
        var lines = new List<Remark>();
        foreach (var finding in named)
        {
            var decides = oracle.Effective > Verdict.Suitable && finding.Counts == oracle.Effective;
            var isSame = lines.Count > 0 && lines[^1].RuleId == finding.Rule.Id && lines[^1].Verdict == finding.Rule.Verdict;
            if (isSame)
            {
                lines[^1] = lines[^1] with { IsCertain = lines[^1].IsCertain || finding.Holds is true, Decides = lines[^1].Decides || decides };
            }
            else
            {
                lines.Add(new(finding.Rule.Id, finding.Rule.Verdict, finding.Holds is true, decides, finding.Rule.Citations));
            }
        }

        return lines;
    }

    private static OracleFinding? Unasked(OracleVerdict oracle)
    {
        OracleFinding? firmest = null;
        foreach (var finding in oracle.Findings)
        {
            if (finding.IsUnasked && finding.Rule.Verdict > Verdict.Suitable
                && (firmest is null || finding.Rule.Verdict > firmest.Rule.Verdict
                    || (finding.Rule.Verdict == firmest.Rule.Verdict && string.CompareOrdinal(finding.Rule.Id, firmest.Rule.Id) < 0)))
            {
                firmest = finding;
            }
        }

        return firmest;
    }

    private static Remark Line(SafetyFinding finding) =>
        new(finding.RuleId, finding.Verdict!.Value, finding.IsCertain, finding.Decides, finding.Citations);

    private readonly record struct Remark(string RuleId, Verdict Verdict, bool IsCertain, bool Decides, IReadOnlyList<Citation> Citations);
}
