using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Poses.Frames;

/// <summary>A hand or foot and where it goes: a surface, a spot of the body, or where it was in the first frame.</summary>
internal sealed record Reach
{
    public required Effector Effector { get; init; }

    /// <summary>Gets the target as written, for messages.</summary>
    public required string Target { get; init; }

    public PropKind? Surface { get; init; }

    public bool Holds { get; init; }

    public Spot Spot { get; init; }

    public SpotSide Side { get; init; }

    /// <summary>Gets how far along the spot's segment, 0 to 1.</summary>
    public double Along { get; init; } = 0.5;

    public Vector Offset { get; init; }

    /// <summary>Gets the direction in which elbow or knee bends: anterior, up, outward.</summary>
    public Vector? Pole { get; init; }

    /// <summary>Gets whether a foot on a surface lies flat.</summary>
    public bool IsFlat { get; init; } = true;

    public int SideIndex => (int)Effector % 2;

    public bool IsHand => Effector <= Effector.HandL;
}
