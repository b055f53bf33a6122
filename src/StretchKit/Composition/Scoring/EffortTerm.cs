using StretchKit.Composition.Modeling;
using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>Stretching comes first, strengthening follows: effort counts less unless stability or its muscle is wished for.</summary>
internal sealed class EffortTerm : ScoringTerm
{
    public override int OfStretch(Candidate candidate, RequestWeights weights)
    {
        if (candidate.Stretch.Technique is not (StretchTechnique.Stabilization or StretchTechnique.Loaded))
        {
            return 0;
        }

        foreach (var target in weights.Focus)
        {
            if (target.Goal is FocusGoal.Stability || target.Muscle == candidate.Entry.Primary)
            {
                return 0;
            }
        }

        return -Whole;
    }
}
