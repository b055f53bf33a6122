using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>Fitting a wished region, muscle or goal by itself, beside the time its muscle gets.</summary>
internal sealed class FocusFitTerm : ScoringTerm
{
    public override int OfStretch(Candidate candidate, RequestWeights weights) =>
        weights.Request.Focus.Count == 0 ? 0 : weights.Fit(candidate.Entry) * Whole / FocusTarget.FullWeight;
}
