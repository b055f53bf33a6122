using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Body;

/// <summary>Draws one leg: thigh, shank with its calf, foot.</summary>
internal static class LegArtist
{
    public static void Draw(Drawing drawing, int side)
    {
        var body = drawing.Body;
        var outline = drawing.Outline;
        var widths = body.Body;
        Vector hip = body[Landmark.HipR + side], knee = body[Landmark.KneeR + side], ankle = body[Landmark.AnkleR + side];
        var isFar = BodyArtist.IsFar(drawing, hip, body[Landmark.Pelvis]);
        var ink = isFar ? Ink.LegFar : Ink.Leg;
        Ball thighTop = new(hip, widths.Hip), thighMiddle = new(Vector.Between(hip, knee, 0.55), widths.MidThigh), thighEnd = new(knee, widths.Knee);
        Ball shankTop = new(knee, widths.Knee - 0.1), calf = new(Vector.Between(knee, ankle, 0.3) - (body[Segment.ShankR + side].X * 0.7), widths.Calf), shankEnd = new(ankle, Proportions.Ankle);

        var thigh = drawing.Add(Segment.ThighR + side, BodyArtist.MeanDepth(drawing, hip, knee));
        thigh.Shapes.Add(new(Ink.WithGap(ink), outline.Capsules(thighTop, thighMiddle, thighEnd)));
        var shank = drawing.Add(Segment.ShankR + side, BodyArtist.MeanDepth(drawing, knee, ankle));
        shank.Shapes.Add(new(Ink.WithGap(ink), outline.Capsules(shankTop, calf, shankEnd)));
        DrawFoot(drawing, side);

        drawing.Seams.Add(new(
            thigh,
            shank,
            new(ink, outline.Capsules(Ball.Between(thighMiddle, thighEnd, 0.45), thighEnd)),
            new(ink, outline.Capsules(shankTop, Ball.Between(shankTop, calf, 0.7)))));
        drawing.Seams.Add(new(
            drawing.BySegment[(int)Segment.Pelvis],
            thigh,
            new(ink, outline.Capsules(new(hip + (body[Segment.Pelvis].Y * 2.2), widths.Hip - 0.4), new(hip, widths.Hip - 0.4)), IsHidden: isFar),
            new(ink, outline.Capsules(thighTop, Ball.Between(thighTop, thighMiddle, 0.3)))));
    }

    private static void DrawFoot(Drawing drawing, int side)
    {
        var body = drawing.Body;
        Vector ankle = body[Landmark.AnkleR + side], heel = body[Landmark.HeelR + side], ball = body[Landmark.BallR + side], toe = body[Landmark.ToeR + side];
        var ink = BodyArtist.IsFar(drawing, body[Landmark.HipR + side], body[Landmark.Pelvis]) ? Ink.SkinFar : Ink.Skin;
        var start = drawing.Outline.Capsules(new(ankle, 1.9), new(heel, 1.9), new(ball, 1.4), new(toe, 1.0));
        var instep = drawing.Outline.Capsules(new(ankle, 2.0), new(ball, 1.5));
        drawing.Add(Segment.FootR + side, BodyArtist.MeanDepth(drawing, ankle, ball))
            .Shapes.Add(new(Ink.WithGap(ink), new(start.Start, start.Length + instep.Length)));
    }
}
