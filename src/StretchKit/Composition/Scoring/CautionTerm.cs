using StretchKit.Composition.Modeling;
using StretchKit.Safety;

namespace StretchKit.Composition.Scoring;

/// <summary>Where caution surely applies, an equal without it comes first.</summary>
internal sealed class CautionTerm : ScoringTerm
{
    public override int OfStretch(Candidate candidate, RequestWeights weights)
    {
        foreach (ref readonly var verdict in candidate.Verdicts.AsSpan())
        {
            if (verdict.Lowest >= Verdict.Caution)
            {
                return -Whole;
            }
        }

        return 0;
    }
}
