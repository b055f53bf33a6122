using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Body;

/// <summary>A body in space: where every landmark is and how every segment stands, with the angles that led there.</summary>
internal sealed class Skeleton
{
    public const int JointCount = (int)PoseJoint.ScapulaL + 1;

    public const int SpineSamples = 8;

    private readonly Vector[] _points = new Vector[(int)Landmark.FingerL + 1];

    private readonly Rotation[] _axes = new Rotation[(int)Segment.HandL + 1];

    private readonly Vector[] _angles = new Vector[JointCount];

    public Skeleton(Proportions body) => Body = body;

    public Proportions Body { get; }

    /// <summary>Gets or sets the middle between the hips.</summary>
    public Vector Root { get; set; }

    /// <summary>Gets the spine from L5 (0) over C7 (6) to the skull (7).</summary>
    public Vector[] Spine { get; } = new Vector[SpineSamples];

    public Rotation[] SpineAxes { get; } = new Rotation[SpineSamples];

    public Vector this[Landmark landmark]
    {
        get => _points[(int)landmark];
        set => _points[(int)landmark] = value;
    }

    public Rotation this[Segment segment]
    {
        get => _axes[(int)segment];
        set => _axes[(int)segment] = value;
    }

    /// <summary>Gets or sets the clinical angles a joint came to have.</summary>
    public Vector this[PoseJoint joint]
    {
        get => _angles[(int)joint];
        set => _angles[(int)joint] = value;
    }

    /// <summary>Gives +1 for the right side (0) and −1 for the left (1).</summary>
    public static int Sign(int side) => 1 - (2 * side);
}
