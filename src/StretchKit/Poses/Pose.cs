using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Checking;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Reading;
using StretchKit.Poses.Scene;
using StretchKit.Poses.Solving;

namespace StretchKit.Poses;

/// <summary>How a body is held in a stretch: joint angles, contacts and key frames, authored with the worked side right.</summary>
/// <remarks>
/// Immutable and safe to share between threads. It is solved when it is first drawn or checked, and kept. Poses are
/// written as JSON, in the <c>pose</c> of a catalogue entry; <c>docs/formats/pose.md</c> lists the fields.
/// </remarks>
public sealed class Pose
{
    private readonly PoseDraft _draft;

    private readonly BodyPosition _base;

    private PoseFrame[]? _keys;

    private readonly PoseSolution?[] _solutions = new PoseSolution?[3];

    private IReadOnlyList<PoseIssue>? _issues;

    internal Pose(PoseDraft draft, BodyPosition basis, IReadOnlyList<TargetPatch> targets, IReadOnlyList<PoseProp> props)
    {
        _draft = draft;
        _base = basis;
        Targets = targets;
        Props = props;
    }

    /// <summary>Gets whether it has several key frames, so that it can be animated or shown as start and end.</summary>
    public bool Moves => _draft.Frames.Count > 1;

    /// <summary>Gets how many times larger than life the movement is drawn.</summary>
    /// <value>1 to 4; above 1 the figure carries a mark that says so. Default 1.</value>
    public int Exaggeration => _draft.Exaggeration;

    /// <summary>Gets the id of the stretch whose figure this one may look like; <see langword="null"/> for none.</summary>
    public string? VariantOf => _draft.VariantOf;

    /// <summary>Gets the key frames; merged when they are first needed, so that loading a catalogue stays quick.</summary>
    internal IReadOnlyList<PoseFrame> Keys => _keys ??= _draft.Keys(_base);

    internal IReadOnlyList<TargetPatch> Targets { get; }

    internal IReadOnlyList<PoseProp> Props { get; }

    internal bool HasMat { get; init; }

    internal bool IsPair => _draft.IsPair;

    internal ViewPoint View => _draft.View;

    internal IReadOnlyList<PoseArrow> Arrows => _draft.Arrows;

    internal IReadOnlyList<Landmark> Crop => _draft.Crop;

    internal IReadOnlyList<(Segment Segment, double Bias)> Order => _draft.Order;

    internal IReadOnlyList<string> Accepts => _draft.Accepts;

    /// <summary>Checks whether a body can hold the pose: range of motion, contacts, reach, balance, and the way between key frames.</summary>
    /// <returns>What was found, errors and warnings; empty when there is nothing. A pose with an error is not drawn.</returns>
    public IReadOnlyList<PoseIssue> Check() => _issues ??= PoseValidator.Check(this);

    internal PoseSolution Solve(BodyBuild build) => _solutions[(int)build] ??= PoseSolution.Of(this, build);

    /// <summary>Drops what is kept, so that measurements can start anew.</summary>
    internal void Forget()
    {
        _keys = null;
        _issues = null;
        Array.Clear(_solutions);
    }
}
