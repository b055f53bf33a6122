namespace StretchKit.Composition.Search;

/// <summary>Compares lists of numbers by their numbers.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public bool Equals(int[]? left, int[]? right) => left.AsSpan().SequenceEqual(right);

    public int GetHashCode(int[] numbers)
    {
        var hash = default(HashCode);
        foreach (var number in numbers)
        {
            hash.Add(number);
        }

        return hash.ToHashCode();
    }
}
