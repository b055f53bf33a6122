namespace StretchKit.Composition.Explaining;

/// <summary>What a relaxation changes, in the order in which it is named.</summary>
internal enum RelaxationKind
{
    Time,
    Exclusions,
    Release,
    WarmUp,
    Side,
    Equipment,
    Position,
}
