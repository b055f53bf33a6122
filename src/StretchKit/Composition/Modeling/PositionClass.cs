namespace StretchKit.Composition.Modeling;

/// <summary>Where the body is, as far as changing position takes time.</summary>
internal enum PositionClass
{
    Standing,
    Chair,
    HalfKneeling,
    Kneeling,
    Quadruped,
    FloorSitting,
    Prone,
    Supine,
    SideLying,
}
