using StretchKit.Anatomy;
using StretchKit.Localization;

namespace StretchKit.Stretches;

/// <summary>What a stretch does to one muscle.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record MuscleUse
{
    /// <summary>Gets the muscle.</summary>
    public required MuscleGroup Muscle { get; init; }

    /// <summary>Gets whether this is the one muscle the stretch is for.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Gets the part of the effect that reaches this muscle.</summary>
    /// <value>Percent, 1 to 100; 100 for the primary muscle, default 50 for the others.</value>
    public int SharePercent { get; init; } = 50;

    /// <summary>Gets what happens to it.</summary>
    internal MuscleRole Role { get; init; }

    /// <summary>Gets the muscle's everyday name.</summary>
    public Message Name => Message.Of($"muscle.{MuscleAtlas.Of(Muscle).Id}");

    /// <summary>Gets the muscle's anatomical name.</summary>
    public string AnatomicalName => MuscleAtlas.Of(Muscle).AnatomicalName;

    /// <summary>Gets the region in which the muscle mainly lies.</summary>
    public BodyRegion Region => MuscleAtlas.Of(Muscle).Regions[0];

    /// <summary>Gets the muscle's UBERON ids (CC BY 3.0); empty when the ontology subset has none.</summary>
    public IReadOnlyList<string> UberonIds => MuscleAtlas.Of(Muscle).UberonIds;
}
