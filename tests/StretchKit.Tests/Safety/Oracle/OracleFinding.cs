using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>A rule that holds (true) or could hold (null) for one stretch on one side, and about which stated condition.</summary>
internal sealed record OracleFinding(StretchRule Rule, ConditionInstance? About, bool? Holds, bool IsStated)
{
    /// <summary>Gets what counts now: the verdict when it holds or the person stated it, else what the rule says of the unknown.</summary>
    public Verdict Counts => Holds is true || IsStated ? Rule.Verdict : Unasked;

    /// <summary>Gets whether nobody asked about the condition.</summary>
    public bool IsUnasked => Rule.Condition is not null && !IsStated;

    private Verdict Unasked => Rule.WhenUnknown ?? (Verdict)Math.Min((int)Rule.Verdict, (int)Verdict.Caution);
}
