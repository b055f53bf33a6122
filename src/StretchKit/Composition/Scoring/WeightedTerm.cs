namespace StretchKit.Composition.Scoring;

/// <summary>A term with the points it can give or take.</summary>
internal readonly record struct WeightedTerm(ScoringTerm Term, int Points);
