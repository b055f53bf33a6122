using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Frames;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Body;

/// <summary>Draws one arm: upper arm in its sleeve, forearm, and the hand in its shape.</summary>
internal static class ArmArtist
{
    public static void Draw(Drawing drawing, int side)
    {
        var body = drawing.Body;
        var outline = drawing.Outline;
        var widths = body.Body;
        Vector shoulder = body[Landmark.ShoulderR + side], elbow = body[Landmark.ElbowR + side], wrist = body[Landmark.WristR + side];
        var isFar = BodyArtist.IsFar(drawing, shoulder, body[Landmark.Thorax]);
        var (skin, sleeve) = isFar ? (Ink.SkinFar, Ink.TopFar) : (Ink.Skin, Ink.Top);
        Ball top = new(shoulder, widths.Shoulder), bend = new(elbow, widths.Elbow), end = new(wrist, Proportions.Wrist);

        var upperArm = drawing.Add(Segment.UpperArmR + side, BodyArtist.MeanDepth(drawing, shoulder, elbow));
        upperArm.Shapes.Add(new(Ink.WithGap(skin), outline.Capsules(top, bend)));
        upperArm.Shapes.Add(new(sleeve, outline.Capsules(new(shoulder, widths.Shoulder + 0.25), new(Vector.Between(shoulder, elbow, 0.42), widths.Shoulder + 0.05))));
        var forearm = drawing.Add(Segment.ForearmR + side, BodyArtist.MeanDepth(drawing, elbow, wrist));
        forearm.Shapes.Add(new(Ink.WithGap(skin), outline.Capsules(bend, new(Vector.Between(elbow, wrist, 0.3), widths.Elbow), end)));
        var hand = drawing.Add(Segment.HandR + side, BodyArtist.MeanDepth(drawing, wrist, body[Landmark.PalmR + side]));
        hand.Shapes.Add(new(Ink.WithGap(skin), Hand(drawing, side)));

        drawing.Seams.Add(new(
            upperArm,
            forearm,
            new(skin, outline.Capsules(Ball.Between(top, bend, 0.72), bend)),
            new(skin, outline.Capsules(bend, new(Vector.Between(elbow, wrist, 0.25), widths.Elbow - 0.05)))));
        drawing.Seams.Add(new(
            forearm,
            hand,
            new(skin, outline.Capsules(new(Vector.Between(elbow, wrist, 0.8), Proportions.Wrist + 0.15), end)),
            new(skin, outline.Capsules(end, new(Vector.Between(wrist, body[Landmark.PalmR + side], 0.4), Proportions.Wrist + 0.05)))));
        var inner = shoulder - (body[Segment.Thorax].Z * (3.4 * Skeleton.Sign(side))) - (body[Segment.Thorax].Y * 0.4);
        drawing.Seams.Add(new(
            drawing.BySegment[(int)Segment.Thorax],
            upperArm,
            new(Ink.Top, outline.Capsules(new(inner, 2.6), top), IsHidden: isFar),
            new(Ink.Top, default, IsHidden: true)));
    }

    private static Stroke Hand(Drawing drawing, int side)
    {
        var body = drawing.Body;
        var axes = body[Segment.HandR + side];
        var wrist = body[Landmark.WristR + side];
        var thumbward = axes.Z * Skeleton.Sign(side);
        var start = drawing.Frame.Resolved.Hands[side] switch
        {
            HandShape.Fist or HandShape.Clasped => drawing.Outline.Capsules(
                new(wrist, Proportions.Wrist), new(wrist - (axes.Y * 3.2), 2.2), new(wrist - (axes.Y * 4.6) + (axes.X * 0.4), 2.1)),
            HandShape.Flat => drawing.Outline.Capsules(
                new(wrist, Proportions.Wrist), new(body[Landmark.PalmR + side], 1.8), new(body[Landmark.FingerR + side] - (axes.Y * 0.8), 1.1)),
            _ => drawing.Outline.Capsules(
                new(wrist, Proportions.Wrist), new(body[Landmark.PalmR + side], Proportions.Palm), new(body[Landmark.FingerR + side], Proportions.Finger)),
        };
        var thumb = drawing.Outline.Capsules(
            new(wrist - (axes.Y * 2.6) + (thumbward * 1.1), 1.0), new(wrist - (axes.Y * 5.3) + (thumbward * 2.6) + (axes.X * 0.8), 0.75));
        return new(start.Start, start.Length + thumb.Length);
    }
}
