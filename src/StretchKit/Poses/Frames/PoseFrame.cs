using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Frames;

/// <summary>One key frame with everything merged: the posture of its base, the pose, and the frames before it.</summary>
internal sealed class PoseFrame
{
    private const int PlumbCount = (int)PlumbSegment.UpperArmL + 1;

    public PoseFrame() => Array.Fill(Plumb, double.NaN);

    public string Name { get; set; } = "";

    /// <summary>Gets or sets how the pelvis leans: forward, to its side, and turned, in degrees.</summary>
    public Vector Root { get; set; }

    /// <summary>Gets or sets the turn of the whole body about the vertical, in degrees.</summary>
    public double Heading { get; set; }

    /// <summary>Gets or sets how far the belly is out, in percent of stature.</summary>
    public double Belly { get; set; }

    /// <summary>Gets or sets how far the head slides forward over the chest, in percent of stature.</summary>
    public double Slide { get; set; }

    public Vector[] Angles { get; } = new Vector[Skeleton.JointCount];

    /// <summary>Gets the angles to the vertical that override a flexion; <see cref="double.NaN"/> where there is none.</summary>
    public double[] Plumb { get; } = new double[PlumbCount];

    public List<Contact> Contacts { get; } = [];

    public List<Touch> Touches { get; } = [];

    public List<Reach> Reaches { get; } = [];

    public HandShape[] Hands { get; } = new HandShape[2];

    /// <summary>Gets or sets the landmark that stays where it was in the first frame, seen from above.</summary>
    public Landmark? Pin { get; set; }

    public Vector this[PoseJoint joint]
    {
        get => Angles[(int)joint];
        set => Angles[(int)joint] = value;
    }

    public PoseFrame Clone()
    {
        var copy = new PoseFrame { Name = Name, Root = Root, Heading = Heading, Belly = Belly, Slide = Slide, Pin = Pin };
        Angles.CopyTo(copy.Angles, 0);
        Plumb.CopyTo(copy.Plumb, 0);
        Hands.CopyTo(copy.Hands, 0);
        copy.Contacts.AddRange(Contacts);
        copy.Touches.AddRange(Touches);
        copy.Reaches.AddRange(Reaches);
        return copy;
    }
}
