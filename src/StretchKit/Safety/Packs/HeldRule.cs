using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Packs;

/// <summary>A rule that holds or could hold for one column, and about which condition.</summary>
internal sealed record HeldRule(StretchRule Rule, ConditionInstance? About, Truth Holds, bool IsStated)
{
    /// <summary>Gets the verdict that counts now.</summary>
    public Verdict Counts => Holds.IsTrue || IsStated
        ? Rule.Verdict
        : Rule.WhenUnknown ?? (Rule.Verdict < Verdict.Caution ? Rule.Verdict : Verdict.Caution);
}
