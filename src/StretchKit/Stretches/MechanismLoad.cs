using StretchKit.Anatomy;

namespace StretchKit.Stretches;

/// <summary>One load that a stretch puts on the body: which mechanism, on which limb or region, how.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record MechanismLoad
{
    /// <summary>Gets the mechanism; its name carries the degree (end range, mid range, small).</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>Gets the limb that is loaded in a stretch with a working side.</summary>
    /// <value>Default <see cref="LoadedLimb.Both"/>: both limbs, or the trunk.</value>
    public LoadedLimb Limb { get; init; }

    /// <summary>Gets the region that is loaded, or <see langword="null"/> when the mechanism says it.</summary>
    public BodyRegion? Region { get; init; }

    /// <summary>Gets the finer marks.</summary>
    /// <value>Default <see cref="LoadQualifiers.None"/>.</value>
    public LoadQualifiers Qualifiers { get; init; }
}
