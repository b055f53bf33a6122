namespace StretchKit.Catalog.Search;

/// <summary>One entry in which a word stands, and how much the word says about it there.</summary>
/// <param name="Entry">The place of the entry in the catalogue.</param>
/// <param name="Weight">From 1, said in passing, to 100, its whole name.</param>
internal readonly record struct Posting(int Entry, int Weight);
