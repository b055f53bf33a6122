using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>A term that an app registered, held to what it promised.</summary>
internal sealed class OwnTerm : ScoringTerm
{
    private const int Percents = 100;

    private readonly IScoringTerm _term;

    public OwnTerm(IScoringTerm term)
    {
        if (string.IsNullOrWhiteSpace(term.Id))
        {
            throw new InvalidOperationException($"A scoring term ({term.GetType().Name}) has no id.");
        }

        if (term.Points is < 1 or > ScoringTerms.MostOwnPoints)
        {
            throw new InvalidOperationException($"The scoring term '{term.Id}' has {term.Points} points; use 1 to {ScoringTerms.MostOwnPoints}.");
        }

        _term = term;
        (Id, Points) = (term.Id, term.Points);
    }

    public string Id { get; }

    public int Points { get; }

    public override bool DependsOnDose => true;

    public override int OfDose(Candidate candidate, DoseChoice dose, RequestWeights weights)
    {
        var percent = _term.Percent(weights.Request, candidate.Stretch, dose.ToDose(candidate.Stretch.Dose, isLonger: false));
        return percent is >= -Percents and <= Percents
            ? percent * (Whole / Percents)
            : throw new InvalidOperationException($"The scoring term '{Id}' gave {percent} % for '{candidate.Stretch.Id}'; use -100 to 100.");
    }
}
