namespace StretchKit.Stretches;

/// <summary>Which limb a mechanism loads in a stretch that has a working side.</summary>
internal enum LoadedLimb
{
    /// <summary>Both limbs, or the trunk. The default value.</summary>
    Both,

    /// <summary>The limb of the side the step names.</summary>
    Working,

    /// <summary>The limb of the other side, such as the standing leg.</summary>
    Other,
}
