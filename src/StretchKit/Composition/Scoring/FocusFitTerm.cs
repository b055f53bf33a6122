using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>Fitting a wished region, muscle or goal by itself, beside the time its muscle gets.</summary>
internal sealed class FocusFitTerm : ScoringTerm
{
    public override bool IsIdle(RequestWeights weights) => weights.Focus.IsEmpty;

    public override int OfStretch(Candidate candidate, RequestWeights weights) =>
        weights.Fit(candidate.Entry) * Whole / FocusTarget.FullWeight;
}
