namespace StretchKit.Evidence;

/// <summary>How close the source is to the case it is cited for.</summary>
public enum Directness
{
    /// <summary>The same condition and movement.</summary>
    Direct,

    /// <summary>Neighboring people, conditions or movements.</summary>
    Adjacent,

    /// <summary>Reasoned from the mechanism only.</summary>
    MechanismOnly,
}
