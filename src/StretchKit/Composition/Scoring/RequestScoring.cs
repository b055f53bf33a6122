using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Scoring;

/// <summary>The terms that have a say in one request, with its weights.</summary>
internal sealed class RequestScoring
{
    private readonly WeightedTerm[] _ofStretch;
    private readonly WeightedTerm[] _ofDose;

    public RequestScoring(WeightedTerm[] terms, RequestWeights weights)
    {
        Weights = weights;
        _ofStretch = [.. terms.Where(one => !one.Term.DependsOnDose && !one.Term.IsIdle(weights))];
        _ofDose = [.. terms.Where(one => one.Term.DependsOnDose && !one.Term.IsIdle(weights))];
    }

    public RequestWeights Weights { get; }

    /// <summary>Gives what a stretch is worth by itself whatever its dose, in milli-points.</summary>
    public int OfStretch(Candidate candidate)
    {
        var value = Weights.Jitter(candidate.Entry);
        foreach (var (term, points) in _ofStretch)
        {
            value += points * term.OfStretch(candidate, Weights);
        }

        return value;
    }

    /// <summary>Gives what a dose of it adds to that, in milli-points.</summary>
    public int OfDose(Candidate candidate, in DoseChoice dose)
    {
        var worth = 0;
        OfDoses(candidate, new(in dose), new(ref worth));
        return worth;
    }

    /// <summary>Fills what each of some doses of it adds to that, in milli-points.</summary>
    public void OfDoses(Candidate candidate, ReadOnlySpan<DoseChoice> doses, Span<int> worth)
    {
        worth.Clear();
        foreach (var (term, points) in _ofDose)
        {
            term.AddTo(worth, points, candidate, doses, Weights);
        }
    }
}
