using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>One band of a patch: the segment that bears it, the one that might cover it, where it looks, and its balls.</summary>
internal readonly struct MusclePiece(Segment owner, Segment neighbor, Vector normal, Ball[] balls)
{
    public Segment Owner { get; init; } = owner;

    public Segment Neighbor { get; init; } = neighbor;

    public Vector Normal { get; init; } = normal;

    public Ball[] Balls { get; init; } = balls;
}
