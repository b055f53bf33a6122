namespace StretchKit.Composition;

/// <summary>What a person wants from a routine, beside a place in the body.</summary>
public enum FocusGoal
{
    /// <summary>Longer reach: held and contract-relax stretches. The default value.</summary>
    Flexibility,

    /// <summary>Easier movement: dynamic and active techniques.</summary>
    Mobility,

    /// <summary>A steadier trunk and hips: stabilization.</summary>
    Stability,

    /// <summary>Coming to rest: breathing and gentle holds.</summary>
    Relaxation,

    /// <summary>Easing tense tissue with pressure.</summary>
    Release,
}
