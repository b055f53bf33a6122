namespace StretchKit.Poses;

/// <summary>What reaches.</summary>
internal enum Effector
{
    HandR,
    HandL,
    FootR,
    FootL,
}
