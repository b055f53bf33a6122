using StretchKit.Localization;

namespace StretchKit.Stretches;

/// <summary>How a stretch is changed for a person: a smaller dose, a smaller range, a prop, an easier variant, a cue.</summary>
/// <remarks>Immutable; compares by value. Exactly one of the properties is set.</remarks>
public sealed record Modification
{
    /// <summary>Gets the longest hold allowed, in seconds; <see langword="null"/> when this is not what changes.</summary>
    public int? HoldAtMostSeconds { get; init; }

    /// <summary>Gets the most time under stretch that one muscle may get on one side in a whole routine, in seconds.</summary>
    public int? SecondsPerMuscleAtMost { get; init; }

    /// <summary>Gets the part of the comfortable range to use, in percent.</summary>
    public int? RangeAtMostPercent { get; init; }

    /// <summary>Gets a thing that is needed in addition.</summary>
    public Equipment? Prop { get; init; }

    /// <summary>Gets whether an easier variant takes the place of the stretch.</summary>
    public bool UseEasierVariant { get; init; }

    /// <summary>Gets what to do differently, in words.</summary>
    public Message? Cue { get; init; }

    /// <summary>Gets the change in words a person can follow.</summary>
    public Message Text => this switch
    {
        { Cue: { } cue } => cue,
        { HoldAtMostSeconds: { } seconds } => Message.Of("change.hold", ("seconds", seconds)),
        { SecondsPerMuscleAtMost: { } seconds } => Message.Of("change.per-muscle", ("seconds", seconds)),
        { RangeAtMostPercent: { } percent } => Message.Of("change.range", ("percent", percent)),
        { Prop: { } prop } => Message.Of("change.prop", ("prop", Message.NameOf(prop))),
        _ => Message.Of("change.easier"),
    };

    /// <summary>Gives the change in English.</summary>
    /// <returns>One short sentence.</returns>
    public override string ToString() => Text.ToString();
}
