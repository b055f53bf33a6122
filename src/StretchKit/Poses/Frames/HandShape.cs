namespace StretchKit.Poses.Frames;

/// <summary>How a hand is held.</summary>
internal enum HandShape
{
    /// <summary>Fingers loose, the thumb a little apart.</summary>
    Relaxed,

    /// <summary>Fingers long and together.</summary>
    Flat,

    /// <summary>Closed.</summary>
    Fist,

    /// <summary>Fingers around the other hand's.</summary>
    Clasped,
}
