using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>A rule's remark that a movement is often found helpful earns a bonus; nothing stricter is made up for by it.</summary>
internal sealed class OftenHelpfulTerm : ScoringTerm
{
    public override int OfStretch(Candidate candidate, RequestWeights weights)
    {
        foreach (ref readonly var verdict in candidate.Verdicts.AsSpan())
        {
            if (verdict.IsOftenHelpful)
            {
                return Whole;
            }
        }

        return 0;
    }
}
