namespace StretchKit.Composition.Solver;

/// <summary>One thing that ties groups together, as a sum: the loads of all chosen doses may not exceed the limit.</summary>
/// <param name="Limit">The most the loads may add up to.</param>
/// <param name="When">The items of which one must be chosen for the tie to hold at all; empty when it always holds.</param>
/// <param name="Loads">The items that count, each with its load by dose, which never falls from one dose to the next.</param>
internal sealed record Tie(int Limit, int[] When, (int Item, int[] ByDose)[] Loads);
