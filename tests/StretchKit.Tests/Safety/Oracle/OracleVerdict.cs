using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>What the oracle says of one stretch on one side.</summary>
internal sealed record OracleVerdict(
    Verdict Lowest,
    Verdict Effective,
    Verdict Highest,
    bool IsOftenHelpful,
    IReadOnlyList<string> DecidingRules,
    IReadOnlyList<Modification> Modifications);
