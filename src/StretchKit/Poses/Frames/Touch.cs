using StretchKit.Poses.Body;

namespace StretchKit.Poses.Frames;

/// <summary>A joint that turns until a part rests on its surface, or until a landmark is at a height.</summary>
internal sealed record Touch
{
    public required string Key { get; init; }

    public Contact Contact { get; init; }

    /// <summary>Gets the landmark whose height counts, instead of a contact.</summary>
    public Landmark? Point { get; init; }

    public double Height { get; init; }

    /// <summary>Gets the joint that turns; <see langword="null"/> turns the whole body.</summary>
    public PoseJoint? Joint { get; init; }

    public bool BothSides { get; init; }

    /// <summary>Gets which of the joint's angles: 0 flexion, 1 side or abduction, 2 rotation.</summary>
    public int Axis { get; init; }
}
