using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Figures;

/// <summary>The catalogue's entries for the movements of the prototype.</summary>
internal static class SameMovements
{
    public const int Count = 17;

    private static readonly string[] Ids =
    [
        "knee-to-chest", "cat-cow", "trunk-rotation", "bridge", "pelvic-tilt", "childs-pose", "seated-forward-bend", "chair-rotation", "chair-forward-bend",
        "supported-bridge", "half-kneeling-hip-flexor", "standing-hamstring-hinge", "supine-figure-four", "standing-side-bend", "bird-dog", "cross-body-shoulder", "prone-over-pillow",
    ];

    public static Stretch[] Stretches()
    {
        var catalog = StretchCatalog.Load([]);
        return Array.ConvertAll(Ids, id => catalog.TryGet(id, out var stretch) ? stretch : throw new InvalidOperationException($"The catalogue has no '{id}'."));
    }
}
