namespace StretchKit.Anatomy;

/// <summary>How the body rests while a stretch is done: one vocabulary for catalogue, composer and figures.</summary>
/// <remarks>In JSON the names are written in kebab-case: <c>hook-lying</c>. The default value is <see cref="Standing"/>.</remarks>
public enum BodyPosition
{
    /// <summary>Standing free.</summary>
    Standing,

    /// <summary>Standing with a hand, the back or a foot on something firm.</summary>
    StandingSupported,

    /// <summary>Sitting on a chair, or on the edge of a bed.</summary>
    ChairSitting,

    /// <summary>Sitting in a wheelchair, brakes on.</summary>
    WheelchairSitting,

    /// <summary>One knee on the floor, the other foot in front.</summary>
    HalfKneeling,

    /// <summary>Both knees on the floor, hips straight.</summary>
    TallKneeling,

    /// <summary>Kneeling with the buttocks on or toward the heels.</summary>
    HeelSitting,

    /// <summary>On hands and knees.</summary>
    Quadruped,

    /// <summary>Sitting on the floor with the legs stretched out.</summary>
    LongSitting,

    /// <summary>Sitting on the floor with the legs crossed, folded or apart.</summary>
    CrossSitting,

    /// <summary>Lying face down, also on the forearms or in a plank.</summary>
    Prone,

    /// <summary>Lying on the back with long legs.</summary>
    Supine,

    /// <summary>Lying on the back with the knees bent or held.</summary>
    HookLying,

    /// <summary>Lying on one side.</summary>
    SideLying,
}
