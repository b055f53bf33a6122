namespace StretchKit.Anatomy;

/// <summary>A part of the body that a person can point at, from head to foot.</summary>
/// <remarks>In JSON the names are written in kebab-case: <c>lower-back</c>. The default value is <see cref="Neck"/>.</remarks>
public enum BodyRegion
{
    /// <summary>Neck, cervical spine.</summary>
    Neck,

    /// <summary>Jaw.</summary>
    Jaw,

    /// <summary>Shoulder and shoulder blade.</summary>
    Shoulder,

    /// <summary>Upper arm and elbow.</summary>
    Arm,

    /// <summary>Forearm, wrist and hand.</summary>
    WristAndHand,

    /// <summary>Front of the chest.</summary>
    Chest,

    /// <summary>Upper and mid back, thoracic spine.</summary>
    UpperBack,

    /// <summary>Lower back, lumbar spine and sacrum.</summary>
    LowerBack,

    /// <summary>Front and sides of the belly.</summary>
    Abdomen,

    /// <summary>Hip and buttock.</summary>
    Hip,

    /// <summary>Inner thigh and groin.</summary>
    Groin,

    /// <summary>Front, side and back of the thigh.</summary>
    Thigh,

    /// <summary>Knee.</summary>
    Knee,

    /// <summary>Calf and shin.</summary>
    LowerLeg,

    /// <summary>Ankle and foot.</summary>
    AnkleAndFoot,
}
