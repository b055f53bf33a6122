using StretchKit.Figures.Outlines;
using StretchKit.Poses;
using StretchKit.Poses.Body;
using StretchKit.Poses.Solving;

namespace StretchKit.Figures.Painting;

/// <summary>One frame while it is drawn: parts and seams in the order in which they come about.</summary>
internal sealed class Drawing
{
    public Drawing(SolvedFrame frame, Pose pose, Camera camera, bool morphs)
    {
        Frame = frame;
        Pose = pose;
        Outline = new(camera, morphs);
    }

    public SolvedFrame Frame { get; }

    public Skeleton Body => Frame.Body;

    public Pose Pose { get; }

    public Outline Outline { get; }

    public Camera Camera => Outline.Camera;

    public List<Part> Parts { get; } = [];

    /// <summary>Gets the props behind the body, from the furthest.</summary>
    public List<Part> Behind { get; } = [];

    public List<Seam> Seams { get; } = [];

    /// <summary>Gets the part of each segment, for seams, patches and depth.</summary>
    public Part[] BySegment { get; } = new Part[(int)Segment.HandL + 1];

    public Part Add(double depth, bool isBody = false)
    {
        var part = new Part(depth) { IsBody = isBody };
        Parts.Add(part);
        return part;
    }

    public Part Add(Segment segment, double depth)
    {
        var part = Add(depth, isBody: true);
        BySegment[(int)segment] = part;
        return part;
    }
}
