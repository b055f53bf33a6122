using System.Globalization;
using StretchKit.Anatomy;

namespace StretchKit.Poses;

/// <summary>What a figure's JSON says, before what the entry itself says is added.</summary>
internal sealed class PoseDraft
{
    public PosePatch Patch { get; } = new();

    public List<PosePatch> Frames { get; } = [];

    public ViewPoint View { get; set; } = ViewPoint.Named["side"];

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
    public Pose For(BodyPosition position, TargetPatch target, IEnumerable<PropKind> equipment)
    {
        var kinds = equipment.ToList();
        var props = Props ?? [.. kinds.Select(Usual).OfType<PoseProp>()];
        return new(this, Keys(position), Targets ?? [target], props)
        {
            HasMat = OnMat ?? kinds.Contains(PropKind.Mat),
        };
    }

    private static PoseProp? Usual(PropKind kind) => kind switch
    {
        PropKind.Chair or PropKind.Wheelchair => new() { Kind = kind, At = Landmark.Pelvis },
        PropKind.Strap => new() { Kind = kind, Path = [Landmark.PalmR, Landmark.BallR, Landmark.PalmL], InFront = true },
        PropKind.Weights => new() { Kind = kind, Follows = true, InFront = true },
        _ => null,
    };

    private PoseFrame[] Keys(BodyPosition position)
    {
        var basis = BasePostures.Of(Patch.Base ?? position).Clone();
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
}
