using System.Collections.Frozen;

namespace StretchKit.Poses;

/// <summary>From where the body is seen, in degrees: yaw 0 from its right side, 90 from the front; pitch from above.</summary>
internal readonly record struct ViewPoint(double Yaw, double Pitch)
{
    public static FrozenDictionary<string, ViewPoint> Named { get; } = new Dictionary<string, ViewPoint>(StringComparer.Ordinal)
    {
        ["side"] = new(0, 8),
        ["sideFront"] = new(32, 12),
        ["sideBack"] = new(-30, 12),
        ["front"] = new(90, 6),
        ["frontSide"] = new(62, 10),
        ["back"] = new(-90, 6),
        ["backSide"] = new(-60, 10),
        ["top"] = new(0, 62),
        ["feet"] = new(32, 28),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
