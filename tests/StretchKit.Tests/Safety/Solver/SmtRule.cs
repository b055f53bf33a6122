using StretchKit.Safety;
using StretchKit.Safety.Rules;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>A stretch rule with the terms for when it holds and for when the person stated what it is about.</summary>
internal sealed record SmtRule(StretchRule Rule, SmtTruth Holds, string IsStated)
{
    /// <summary>Gets the verdict that counts while nobody asked.</summary>
    public Verdict Unasked => Rule.WhenUnknown ?? (Verdict)Math.Min((int)Rule.Verdict, (int)Verdict.Caution);
}
