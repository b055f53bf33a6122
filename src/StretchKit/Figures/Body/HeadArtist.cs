using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Body;

/// <summary>Draws a head that shows where it looks: hair, face, nose, eyes and ears.</summary>
internal static class HeadArtist
{
    public static bool FaceIsInFront(Skeleton body, Camera camera) => body[Segment.Head].X.Dot(camera.Toward) > -0.25;

    public static void Draw(Drawing drawing, bool faceInFront)
    {
        var center = drawing.Body[Landmark.Head];
        var axes = drawing.Body[Segment.Head];
        var outline = drawing.Outline;
        var head = drawing.Add(Segment.Head, drawing.Camera.Depth(center));
        var hair = new Shape(Ink.WithGap(Ink.Hair), outline.Ellipsoid(center - (axes.X * 0.7) + (axes.Y * 0.8), axes, Proportions.HeadDeep + 0.2, Proportions.HeadUp - 0.2, Proportions.HeadWide + 0.3));
        var face = new Shape(Ink.Skin, outline.Ellipsoid(center + (axes.X * 1.1) - (axes.Y * 0.9), axes, Proportions.HeadDeep - 1.0, Proportions.HeadUp - 1.0, Proportions.HeadWide - 0.3));
        var nose = new Shape(Ink.Skin, outline.Capsules(new(center + (axes.X * 4.6) - (axes.Y * 0.6), 1.2), new(center + (axes.X * 6.0) - (axes.Y * 1.5), 0.8)));
        head.Shapes.AddRange(faceInFront ? [hair, face, nose] : [nose, face, hair]);
        foreach (var sign in (ReadOnlySpan<int>)[1, -1])
        {
            var outward = ((axes.X * 0.7) + (axes.Z * (0.75 * sign))).Normalized();
            var eye = center + (axes.X * 4.4) + (axes.Y * 0.4) + (axes.Z * (2.1 * sign));
            Feature(drawing, head, Ink.Eye, eye, (0.7, 0.75, 0.7), faceInFront && outward.Dot(drawing.Camera.Toward) > 0.3);
        }

        foreach (var sign in (ReadOnlySpan<int>)[1, -1])
        {
            var ear = center - (axes.X * 0.6) - axes.Y + (axes.Z * (4.6 * sign));
            Feature(drawing, head, Ink.SkinFar, ear, (0.95, 1.5, 0.6), (axes.Z * sign).Dot(drawing.Camera.Toward) > 0.45);
        }
    }

    private static void Feature(Drawing drawing, Part head, string ink, Vector place, (double Deep, double High, double Wide) size, bool isSeen)
    {
        if (isSeen)
        {
            head.Shapes.Add(new(ink, drawing.Outline.Ellipsoid(place, drawing.Body[Segment.Head], size.Deep, size.High, size.Wide)));
        }
        else if (drawing.Outline.Morphs)
        {
            head.Shapes.Add(new(ink, drawing.Outline.Ellipsoid(drawing.Body[Landmark.Head], drawing.Body[Segment.Head], 0.1, 0.1, 0.1), IsHidden: true));
        }
    }
}
