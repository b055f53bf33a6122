namespace StretchKit.Poses.Frames;

/// <summary>What reaches.</summary>
internal enum Effector
{
    HandR,
    HandL,
    FootR,
    FootL,
}
