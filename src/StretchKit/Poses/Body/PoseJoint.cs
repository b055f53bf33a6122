namespace StretchKit.Poses.Body;

/// <summary>What can be bent. The left joint of a pair follows the right one.</summary>
internal enum PoseJoint
{
    Lumbar,
    Thorax,
    Neck,
    HipR,
    HipL,
    KneeR,
    KneeL,
    AnkleR,
    AnkleL,
    ShoulderR,
    ShoulderL,
    ElbowR,
    ElbowL,
    ForearmR,
    ForearmL,
    WristR,
    WristL,
    ScapulaR,
    ScapulaL,
}
