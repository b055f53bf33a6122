namespace StretchKit.Poses.Frames;

/// <summary>A segment that may be held at an angle to the vertical. The left one of a pair follows the right one.</summary>
internal enum PlumbSegment
{
    ThighR,
    ThighL,
    ShankR,
    ShankL,
    FootR,
    FootL,
    UpperArmR,
    UpperArmL,
}
