using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>
/// One preference about a stretch, as a share of the points it has in <see cref="ScoringTerms"/>. A share never leaves
/// -1000 to 1000 thousandths, and moves one way only with what the term is about; the tests hold every term to both.
/// </summary>
internal abstract class ScoringTerm
{
    public const int Whole = 1000;

    /// <summary>Gets whether the share depends on the dose; a term says either <see cref="OfStretch"/> or <see cref="OfDose"/>.</summary>
    public virtual bool DependsOnDose => false;

    /// <summary>Tells whether the term gives no stretch of a request any share, so that nobody needs to ask it.</summary>
    public virtual bool IsIdle(RequestWeights weights) => false;

    /// <summary>Gives the share of a stretch, whatever its dose.</summary>
    public virtual int OfStretch(Candidate candidate, RequestWeights weights) => 0;

    /// <summary>Gives the share of a stretch with a dose.</summary>
    public virtual int OfDose(Candidate candidate, DoseChoice dose, RequestWeights weights) => 0;

    /// <summary>Adds the share of each of some doses, times the points, to what they are worth.</summary>
    public virtual void AddTo(Span<int> worth, int points, Candidate candidate, ReadOnlySpan<DoseChoice> doses, RequestWeights weights)
    {
        for (var at = 0; at < doses.Length; at++)
        {
            worth[at] += points * OfDose(candidate, doses[at], weights);
        }
    }
}
