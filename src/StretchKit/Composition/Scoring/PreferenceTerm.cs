using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>What the person likes and dislikes.</summary>
internal sealed class PreferenceTerm : ScoringTerm
{
    public override bool IsIdle(RequestWeights weights) => weights.Request is { Likes.Count: 0, Dislikes.Count: 0 };

    public override int OfStretch(Candidate candidate, RequestWeights weights) =>
        Any(weights.Request.Likes, candidate) ? Whole : Any(weights.Request.Dislikes, candidate) ? -Whole : 0;

    private static bool Any(IReadOnlyList<Stretches.StretchId> ids, Candidate candidate)
    {
        foreach (var id in ids)
        {
            if (candidate.Entry.Is(id))
            {
                return true;
            }
        }

        return false;
    }
}
