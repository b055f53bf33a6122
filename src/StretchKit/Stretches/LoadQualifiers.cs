namespace StretchKit.Stretches;

/// <summary>Finer marks of a mechanism that decide between two verdicts.</summary>
/// <remarks>A mark that is not set is not known to hold; rules read that on the safe side.</remarks>
[Flags]
public enum LoadQualifiers
{
    /// <summary>Nothing further is stated.</summary>
    None = 0,

    /// <summary>The person's own muscles make the movement.</summary>
    Active = 1 << 0,

    /// <summary>Hands, gravity, a prop or a partner push or hold the movement.</summary>
    Passive = 1 << 1,

    /// <summary>Light pressure: a hand or a soft roller.</summary>
    Light = 1 << 2,

    /// <summary>Deep pressure: a ball, a hard roller or body weight.</summary>
    Deep = 1 << 3,

    /// <summary>Both hands, the back or a prop hold the balance.</summary>
    Held = 1 << 4,

    /// <summary>The leg crosses the midline of the body.</summary>
    Crossed = 1 << 5,

    /// <summary>The arms stay at or below shoulder height.</summary>
    ArmsLow = 1 << 6,

    /// <summary>The neck bends forward.</summary>
    Forward = 1 << 7,

    /// <summary>The neck bends backward.</summary>
    Backward = 1 << 8,

    /// <summary>The neck turns.</summary>
    Turning = 1 << 9,

    /// <summary>The neck bends to the side.</summary>
    Sideways = 1 << 10,

    /// <summary>The knees are apart so that the belly has room.</summary>
    KneesWide = 1 << 11,

    /// <summary>The hips stay below a right angle.</summary>
    BelowRightAngle = 1 << 12,

    /// <summary>The back stays straight; the movement comes from the hips.</summary>
    HipHinge = 1 << 13,
}
