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

    public override int OfDose(Candidate candidate, DoseChoice dose, RequestWeights weights) =>
        Share(dose, weights.OfOthers(candidate.Entry), IsMoving(candidate));

    public override void AddTo(Span<int> worth, int points, Candidate candidate, ReadOnlySpan<DoseChoice> doses, RequestWeights weights)
    {
        var (weight, isMoving) = (weights.OfOthers(candidate.Entry), IsMoving(candidate));
        for (var at = 0; at < doses.Length && weight > 0; at++)
        {
            worth[at] += points * Share(doses[at], weight, isMoving);
        }
    }

    private static bool IsMoving(Candidate candidate) => candidate.Stretch.Technique is StretchTechnique.Dynamic;

    private static int Share(DoseChoice dose, int weight, bool isMoving)
    {
        var credit = Math.Min(dose.UnderStretch, MostSeconds) * weight * Whole / 100 / FullCredit;
        return Math.Min(Whole, isMoving ? credit / 2 : credit);
    }
}
