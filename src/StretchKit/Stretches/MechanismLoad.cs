using StretchKit.Anatomy;
using StretchKit.Serialization;

namespace StretchKit.Stretches;

/// <summary>One load that a stretch puts on the body: which mechanism, on which limb or region, how.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record MechanismLoad
{
    /// <summary>Gets the mechanism; its name carries the degree (end range, mid range, small).</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>Gets the region that is loaded, or <see langword="null"/> when the mechanism says it.</summary>
    public BodyRegion? Region { get; init; }

    /// <summary>Gets the finer marks.</summary>
    /// <value>Default <see cref="LoadQualifiers.None"/>.</value>
    public LoadQualifiers Qualifiers { get; init; }

    /// <summary>Gets the limb that is loaded in a stretch with a working side; both also stands for the trunk.</summary>
    internal LoadedLimb Limb { get; init; }

    /// <summary>Tells which side of the body is loaded while the stretch is done on a side.</summary>
    /// <param name="workingSide">The side on which the stretch is done.</param>
    /// <returns>The loaded side; <see cref="BodySide.Both"/> for the trunk, for both limbs, and when the stretch has no sides.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    public BodySide LoadedSide(BodySide workingSide) => (Limb, workingSide) switch
    {
        (_, BodySide.Both) or (LoadedLimb.Both, BodySide.Left or BodySide.Right) => BodySide.Both,
        (LoadedLimb.Working, BodySide.Left or BodySide.Right) => workingSide,
        (_, BodySide.Left) => BodySide.Right,
        (_, BodySide.Right) => BodySide.Left,
        _ => Vocabulary<BodySide>.Defined(workingSide, nameof(workingSide)),
    };
}
