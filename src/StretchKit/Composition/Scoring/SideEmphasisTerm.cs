using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>A further hold on the side that the person stresses: four tenths of what its seconds would count, for up to a minute.</summary>
internal sealed class SideEmphasisTerm : ScoringTerm
{
    private const int MostSeconds = 60;

    public override bool DependsOnDose => true;

    public override bool IsIdle(RequestWeights weights) => weights.Request.SideEmphasis is BodySide.Both;

    public override int OfDose(Candidate candidate, DoseChoice dose, RequestWeights weights) =>
        dose.IsLongerOnOneSide ? Whole * Math.Min(dose.Hold, MostSeconds) * weights.Muscle(candidate.Entry.Primary) / (MostSeconds * FocusTarget.FullWeight) : 0;
}
