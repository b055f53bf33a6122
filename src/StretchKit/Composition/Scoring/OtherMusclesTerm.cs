using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>The muscles a stretch reaches beside its own: a quarter of what they would count, and only up to a minute.</summary>
internal sealed class OtherMusclesTerm : ScoringTerm
{
    private const int MostSeconds = 60;

    /// <summary>A quarter of a minute on two muscles of full weight earns it all.</summary>
    private const int FullCredit = 120;

    public override bool DependsOnDose => true;

    public override int OfDose(Candidate candidate, DoseChoice dose, RequestWeights weights)
    {
        var weight = weights.OfOthers(candidate.Entry);
        var credit = Math.Min(dose.UnderStretch, MostSeconds) * weight * Whole / 100 / FullCredit;
        return Math.Min(Whole, candidate.Stretch.Technique is StretchTechnique.Dynamic ? credit / 2 : credit);
    }
}
