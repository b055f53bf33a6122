namespace StretchKit.Composition;

/// <summary>What a search gave: the items in their order, whether they are proven best, and whether it was cut.</summary>
internal sealed record SearchResult(IReadOnlyList<DraftItem> Items, bool IsOptimal, bool IsCut);
