namespace StretchKit.Poses.Scene;

/// <summary>From where the body is seen, in degrees: yaw 0 from its right side, 90 from the front; pitch from above.</summary>
internal readonly record struct ViewPoint(double Yaw, double Pitch)
{
    public static ViewPoint Side => new(0, 8);

    public static IReadOnlyList<string> Names { get; } = ["side", "sideFront", "sideBack", "front", "frontSide", "back", "backSide", "top", "feet"];

    public static ViewPoint? Of(string name) => name switch
    {
        "side" => Side,
        "sideFront" => new(32, 12),
        "sideBack" => new(-30, 12),
        "front" => new(90, 6),
        "frontSide" => new(62, 10),
        "back" => new(-90, 6),
        "backSide" => new(-60, 10),
        "top" => new(0, 62),
        "feet" => new(32, 28),
        _ => null,
    };
}
