using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>What beginning a stretch costs: it keeps a routine from being chopped up.</summary>
internal sealed class StepFeeTerm : ScoringTerm
{
    public override int OfStretch(Candidate candidate, RequestWeights weights) => -Whole;
}
