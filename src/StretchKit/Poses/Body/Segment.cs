namespace StretchKit.Poses.Body;

/// <summary>A rigid part with its own axes. The left one of a pair follows the right one.</summary>
internal enum Segment
{
    Pelvis,
    Lumbar,
    Thorax,
    Head,
    ThighR,
    ThighL,
    ShankR,
    ShankL,
    FootR,
    FootL,
    UpperArmR,
    UpperArmL,
    ForearmR,
    ForearmL,
    HandR,
    HandL,
}
