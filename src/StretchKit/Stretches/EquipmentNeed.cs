namespace StretchKit.Stretches;

/// <summary>One thing a stretch needs, with what may stand in for it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EquipmentNeed
{
    internal EquipmentNeed(IReadOnlyList<Equipment> anyOf, bool isOptional)
    {
        AnyOf = anyOf;
        IsOptional = isOptional;
    }

    /// <summary>Gets the things of which any one will do, the usual one first.</summary>
    public IReadOnlyList<Equipment> AnyOf { get; }

    /// <summary>Gets whether the stretch also works without.</summary>
    public bool IsOptional { get; }
}
