namespace StretchKit.Composition.Search;

/// <summary>One thing that ties groups together, as a sum: the loads of all chosen doses may not exceed the limit.</summary>
/// <param name="Limit">The most the loads may add up to.</param>
/// <param name="Loads">The items that count, each with its load by dose.</param>
internal sealed record Tie(int Limit, IReadOnlyList<(int Item, int[] ByDose)> Loads);
