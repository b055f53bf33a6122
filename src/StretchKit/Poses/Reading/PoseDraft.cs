using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Scene;

namespace StretchKit.Poses.Reading;

/// <summary>What the <c>pose</c> of an entry says, before what the entry itself says is added.</summary>
internal sealed class PoseDraft
{
    public PosePatch Patch { get; } = new();

    public List<PosePatch> Frames { get; } = [];

    public ViewPoint View { get; set; } = ViewPoint.Side;

    public List<TargetPatch>? Targets { get; set; }

    public List<PoseProp>? Props { get; set; }

    public List<PoseArrow> Arrows { get; } = [];

    public List<Landmark> Crop { get; } = [];

    public List<(Segment Segment, double Bias)> Order { get; } = [];

    public List<string> Accepts { get; } = [];

    public bool? OnMat { get; set; }

    public bool IsPair { get; set; }

    /// <summary>Gets or sets how many times larger than life the movement is drawn.</summary>
    public int Exaggeration { get; set; } = 1;

    /// <summary>Gets or sets the id of the stretch whose figure this one may resemble.</summary>
    public string? VariantOf { get; set; }

    /// <summary>Adds base, props and target of the entry wherever the draft does not say otherwise.</summary>
    public Pose For(BodyPosition position, TargetPatch target, IReadOnlyList<PropKind> equipment) =>
        new(this, Patch.Base ?? position, Targets ?? [target], Props ?? [.. equipment.Select(Usual).OfType<PoseProp>()])
        {
            HasMat = OnMat ?? equipment.Contains(PropKind.Mat),
        };

    /// <summary>Gives the key frames, each with the base and everything before it merged.</summary>
    public PoseFrame[] Keys(BodyPosition position)
    {
        var basis = BasePostures.Of(position).Clone();
        Patch.ApplyTo(basis);
        basis.Name = "0";
        var keys = new List<PoseFrame>();
        foreach (var patch in Frames)
        {
            var frame = (keys.Count == 0 ? basis : keys[^1]).Clone();
            patch.ApplyTo(frame);
            frame.Name = patch.Name ?? keys.Count.ToString(CultureInfo.InvariantCulture);
            keys.Add(frame);
        }

        return keys.Count == 0 ? [basis] : [.. keys];
    }

    private static PoseProp? Usual(PropKind kind) => kind switch
    {
        PropKind.Chair or PropKind.Wheelchair => new() { Kind = kind, At = Landmark.Pelvis },
        PropKind.Strap => new() { Kind = kind, Path = [Landmark.PalmR, Landmark.BallR, Landmark.PalmL], InFront = true },
        PropKind.Weights => new() { Kind = kind, Follows = true, InFront = true },
        _ => null,
    };
}
