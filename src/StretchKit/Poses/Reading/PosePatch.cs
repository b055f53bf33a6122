using StretchKit.Anatomy;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Reading;

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
    public List<JointSetting> Angles { get; } = [];

    public List<PlumbSetting> Plumb { get; } = [];

    public HandShape?[] Hands { get; } = new HandShape?[2];

    /// <summary>Gets the touches by key; <see langword="null"/> takes one away.</summary>
    public List<TouchSetting> Touches { get; } = [];

    /// <summary>Gets the reaches; <see langword="null"/> takes one away.</summary>
    public List<ReachSetting> Reaches { get; } = [];

    public bool ClearsReaches { get; set; }

    public void ApplyTo(PoseFrame frame)
    {
        frame.Name = Name ?? frame.Name;
        frame.Root = Root ?? frame.Root;
        frame.Heading = Heading ?? frame.Heading;
        frame.Belly = Belly ?? frame.Belly;
        frame.Slide = Slide ?? frame.Slide;
        frame.Pin = Pin ?? frame.Pin;
        ApplyAngles(frame, both: true);
        ApplyAngles(frame, both: false);
        for (var side = 0; side < 2; side++)
        {
            frame.Hands[side] = Hands[side] ?? frame.Hands[side];
        }

        if (Contacts is not null)
        {
            frame.Contacts.Clear();
            frame.Contacts.AddRange(Contacts);
        }

        ApplyTouches(frame);
        ApplyReaches(frame);
    }

    /// <summary>Sets what is said of pairs first, so that what is said of one side wins.</summary>
    private void ApplyAngles(PoseFrame frame, bool both)
    {
        foreach (var setting in Angles)
        {
            if (setting.Both == both)
            {
                frame[setting.Joint] = setting.Angles;
                frame[setting.Joint + (both ? 1 : 0)] = setting.Angles;
            }
        }

        foreach (var setting in Plumb)
        {
            if (setting.Both == both)
            {
                frame.Plumb[(int)setting.Segment] = setting.Degrees;
                frame.Plumb[(int)setting.Segment + (both ? 1 : 0)] = setting.Degrees;
            }
        }
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
