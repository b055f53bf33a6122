using StretchKit.Anatomy;

namespace StretchKit.Poses;

/// <summary>What one JSON object says about a frame; the rest stays as it was.</summary>
internal sealed class PosePatch
{
    public string? Name { get; set; }

    public BodyPosition? Base { get; set; }

    public Vector? Root { get; set; }

    public double? Heading { get; set; }

    public double? Belly { get; set; }

    public double? Slide { get; set; }

    public Landmark? Pin { get; set; }

    public List<Contact>? Contacts { get; set; }

    /// <summary>Gets the joints; for a pair without a side both sides are meant, and a sided value wins.</summary>
    public List<(PoseJoint Joint, bool Both, Vector Value)> Angles { get; } = [];

    public List<(PlumbSegment Segment, bool Both, double Value)> Plumb { get; } = [];

    public List<(int Side, HandShape Shape)> Hands { get; } = [];

    /// <summary>Gets the touches by key; <see langword="null"/> takes one away.</summary>
    public List<(string Key, Touch? Touch)> Touches { get; } = [];

    /// <summary>Gets the reaches; <see langword="null"/> takes one away.</summary>
    public List<(Effector Effector, Reach? Reach)> Reaches { get; } = [];

    public bool ClearsReaches { get; set; }

    public void ApplyTo(PoseFrame frame)
    {
        frame.Name = Name ?? frame.Name;
        frame.Root = Root ?? frame.Root;
        frame.Heading = Heading ?? frame.Heading;
        frame.Belly = Belly ?? frame.Belly;
        frame.Slide = Slide ?? frame.Slide;
        frame.Pin = Pin ?? frame.Pin;
        foreach (var (joint, both, value) in Angles.OrderByDescending(angle => angle.Both))
        {
            frame[joint] = value;
            if (both)
            {
                frame[joint + 1] = value;
            }
        }

        foreach (var (segment, both, value) in Plumb.OrderByDescending(plumb => plumb.Both))
        {
            frame.Plumb[(int)segment] = value;
            if (both)
            {
                frame.Plumb[(int)segment + 1] = value;
            }
        }

        foreach (var (side, shape) in Hands)
        {
            frame.Hands[side] = shape;
        }

        if (Contacts is not null)
        {
            frame.Contacts.Clear();
            frame.Contacts.AddRange(Contacts);
        }

        ApplyTouches(frame);
        ApplyReaches(frame);
    }

    private void ApplyTouches(PoseFrame frame)
    {
        foreach (var (key, touch) in Touches)
        {
            frame.Touches.RemoveAll(old => old.Key == key);
            if (touch is null)
            {
                continue;
            }

            // The head settles last, when the trunk no longer moves.
            var headLast = frame.Touches.Count > 0 && frame.Touches[^1].Contact.Part is BodyPart.Head && frame.Touches[^1].Point is null;
            frame.Touches.Insert(frame.Touches.Count - (headLast ? 1 : 0), touch);
        }
    }

    private void ApplyReaches(PoseFrame frame)
    {
        if (ClearsReaches)
        {
            frame.Reaches.Clear();
        }

        foreach (var (effector, reach) in Reaches)
        {
            frame.Reaches.RemoveAll(old => old.Effector == effector);
            if (reach is not null)
            {
                frame.Reaches.Add(reach);
            }
        }
    }
}
