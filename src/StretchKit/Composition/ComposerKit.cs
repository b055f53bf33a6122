using StretchKit.Catalog;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;

namespace StretchKit.Composition;

/// <summary>What all compositions share: the catalogue as the composer reads it, the scoring terms, the limits, the clock.</summary>
internal sealed class ComposerKit(IStretchCatalog catalog, IEnumerable<IScoringTerm> ownTerms, StretchKitLimits limits, TimeProvider clock)
{
    public IStretchCatalog Catalog { get; } = catalog;

    public StretchTable Table { get; } = new(catalog);

    public ScoringTerms Terms { get; } = new(ownTerms);

    public StretchKitLimits Limits { get; } = limits;

    public TimeProvider Clock { get; } = clock;
}
