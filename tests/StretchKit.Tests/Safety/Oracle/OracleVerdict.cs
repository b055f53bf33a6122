using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>What the oracle says of one stretch on one side, with every rule that holds or could hold.</summary>
internal sealed record OracleVerdict(Verdict Lowest, Verdict Effective, Verdict Highest, bool IsOftenHelpful, IReadOnlyList<OracleFinding> Findings)
{
    /// <summary>Gets the changes that go with a verdict of modify, in the order of the rules.</summary>
    public IReadOnlyList<Modification> Modifications => Effective is not Verdict.Modify
        ? []
        : [.. Findings
            .Where(finding => finding.Counts is Verdict.Modify && !finding.IsUnasked)
            .OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .SelectMany(finding => finding.Rule.Modifications)
            .Distinct()];

    /// <summary>
    /// What holds gives the lowest verdict, what could hold the highest, and what counts lies between. Nothing is
    /// suitable while the questions that everybody is asked are open.
    /// </summary>
    public static OracleVerdict Of(IReadOnlyList<OracleFinding> findings, bool isScreenOpen)
    {
        var (lowest, counted, highest, stated) = (Verdict.Suitable, Verdict.Suitable, Verdict.Suitable, Verdict.Suitable);
        foreach (var one in findings)
        {
            lowest = Firmest(lowest, one.Holds is true ? one.Rule.Verdict : Verdict.Suitable);
            counted = Firmest(counted, one.Counts);
            highest = Firmest(highest, one.Rule.Verdict);
            stated = Firmest(stated, one.Holds is true || one.IsStated ? one.Rule.Verdict : Verdict.Suitable);
        }

        var effective = isScreenOpen ? Firmest(counted, Verdict.Caution) : counted;
        var isHelpful = findings.Any(one => one.Rule.IsHelpful && one.Holds is true && one.Rule.Verdict == stated);
        return new(lowest, effective, Firmest(highest, effective), isHelpful, findings);
    }

    private static Verdict Firmest(Verdict one, Verdict other) => one > other ? one : other;
}
