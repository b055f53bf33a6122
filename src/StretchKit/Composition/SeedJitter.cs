namespace StretchKit.Composition;

/// <summary>Small differences from a seed, at most half a point each; none without a seed.</summary>
internal sealed class SeedJitter(int? seed)
{
    private const int HalfPoint = 500;

    private readonly Random? _random = seed is { } known ? new(known) : null;

    public int Next() => _random?.Next(-HalfPoint, HalfPoint + 1) ?? 0;
}
