namespace StretchKit.Catalog.Search;

/// <summary>One entry in which a word stands, and how much the word says about it there.</summary>
/// <param name="entry">The place of the entry in the catalogue.</param>
/// <param name="weight">From 1, said in passing, to 100, its whole name.</param>
internal readonly struct Posting(int entry, int weight)
{
    public int Entry { get; init; } = entry;

    public int Weight { get; init; } = weight;
}
