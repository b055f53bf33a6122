namespace StretchKit.Composition.Scoring;

/// <summary>
/// All terms with their points: the one place that says what a stretch is worth by itself, beside the time it gives to
/// its muscle (<see cref="MuscleCurve"/>). A point is one second a side on a muscle of full weight. Product defaults,
/// no medical claim.
/// </summary>
internal sealed class ScoringTerms
{
    public const int MostOwnPoints = 20;

    public const int MostOwnPointsTogether = 50;

    private static readonly WeightedTerm[] BuiltIn =
    [
        new(new FocusFitTerm(), 10),
        new(new StepFeeTerm(), 5),
        new(new OftenHelpfulTerm(), 8),
        new(new CautionTerm(), 1),
        new(new GentlenessTerm(), 21),
        new(new EffortTerm(), 15),
        new(new PreferenceTerm(), 8),
        new(new VarietyTerm(), 12),
        new(new OtherMusclesTerm(), 30),
        new(new SideEmphasisTerm(), 24),
    ];

    /// <exception cref="InvalidOperationException">An own term has no id, the id of another, or too many points.</exception>
    public ScoringTerms(IEnumerable<IScoringTerm> own)
    {
        OwnTerm[] terms = [.. own.OrderBy(term => term.Id, StringComparer.Ordinal).Select(term => new OwnTerm(term))];
        if (terms.GroupBy(term => term.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"There are two scoring terms '{twice.Key}'; each needs an id of its own.");
        }

        if (terms.Sum(term => term.Points) > MostOwnPointsTogether)
        {
            throw new InvalidOperationException($"The own scoring terms have more than {MostOwnPointsTogether} points together; give each fewer.");
        }

        All = [.. BuiltIn, .. terms.Select(term => new WeightedTerm(term, term.Points))];
    }

    public WeightedTerm[] All { get; }

    /// <summary>Takes the terms that have a say in a request.</summary>
    public RequestScoring For(RequestWeights weights) => new(All, weights);
}
