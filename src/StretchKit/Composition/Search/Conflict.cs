namespace StretchKit.Composition.Search;

/// <summary>
/// Why an answer of the model cannot stand: items that may not go together at these doses. Any allowed routine gives
/// way at one of them, so each way out is a branch: the items of that branch keep only the doses below their ceilings.
/// </summary>
/// <param name="Branches">The ways out, each a list of items with the number of doses they keep.</param>
internal sealed record Conflict(IReadOnlyList<(int Item, int Ceiling)[]> Branches);
