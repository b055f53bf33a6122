namespace StretchKit.Poses.Frames;

/// <summary>A part of the body that a hand or foot may be placed on. The left one of a pair follows the right one.</summary>
internal enum Spot
{
    Head,
    Chest,
    Belly,
    Sacrum,
    ThighR,
    ThighL,
    ShinR,
    ShinL,
    KneeR,
    KneeL,
    FootR,
    FootL,
    HipR,
    HipL,
    UpperArmR,
    UpperArmL,
    ForearmR,
    ForearmL,
    ElbowR,
    ElbowL,
    HandR,
    HandL,
    ShoulderR,
    ShoulderL,
}
