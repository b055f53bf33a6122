using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>While something about the person is open, the gentler comes first: each step of intensity above 3 of 10 costs the same.</summary>
internal sealed class GentlenessTerm : ScoringTerm
{
    private const int GentleIntensity = 3;

    private const int MostIntensity = 10;

    public override int OfStretch(Candidate candidate, RequestWeights weights)
    {
        var above = candidate.Stretch.Dose.Intensity.Level - GentleIntensity;
        if (above <= 0)
        {
            return 0;
        }

        foreach (ref readonly var verdict in candidate.Verdicts.AsSpan())
        {
            if (verdict.Highest > verdict.Effective)
            {
                return -Whole * above / (MostIntensity - GentleIntensity);
            }
        }

        return 0;
    }
}
