namespace StretchKit.Composition.Modeling;

/// <summary>The further value of a wish: more than anything it could displace, and all of them together within what sums may reach.</summary>
internal static class WishBonuses
{
    /// <summary>A stretch takes at most some minutes; what else they could hold is worth far less than this.</summary>
    public const int Most = 2_000_000;

    private const int Together = 80_000_000;

    public static int Each(CompositionRequest request) => Math.Min(Most, Together / Math.Max(1, request.Include.Count + (request.Change?.Demands ?? 0)));
}
