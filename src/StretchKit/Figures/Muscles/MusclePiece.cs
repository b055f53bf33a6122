using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Muscles;

/// <summary>One band of a patch: the segment that bears it, the one that might cover it, where it looks, and its balls.</summary>
internal readonly record struct MusclePiece(Segment Owner, Segment Neighbor, Vector Normal, Ball[] Balls);
