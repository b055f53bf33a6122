namespace StretchKit.Poses.Frames;

/// <summary>Which side of a part is meant.</summary>
internal enum SpotSide
{
    Front,
    Back,
    In,
    Out,
    Top,
    Sole,
    Mid,
}
