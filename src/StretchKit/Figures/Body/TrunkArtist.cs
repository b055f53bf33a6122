using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Body;

/// <summary>Draws pelvis, trunk and neck. The trunk is an elliptic tube around the spine, exact from every side.</summary>
internal static class TrunkArtist
{
    private const int Sections = 8;

    public static void Draw(Drawing drawing)
    {
        var body = drawing.Body;
        var outline = drawing.Outline;
        var axes = body[Segment.Pelvis];
        var pelvis = drawing.Add(Segment.Pelvis, drawing.Camera.Depth(body[Landmark.Pelvis]));
        pelvis.Shapes.Add(new(Ink.Leg, outline.Ellipsoid(body[Landmark.Pelvis] - (axes.X * 0.4), axes, body.Body.PelvisDeep, body.Body.PelvisHigh, body.Body.PelvisWide)));

        var depth = (drawing.Camera.Depth(body.Spine[1]) + drawing.Camera.Depth(body.Spine[3]) + drawing.Camera.Depth(body.Spine[5])) / 3;
        drawing.Add(Segment.Thorax, depth).Shapes.Add(new(Ink.WithGap(Ink.Top), Tube(drawing)));
        drawing.BySegment[(int)Segment.Lumbar] = drawing.BySegment[(int)Segment.Thorax];

        var neck = drawing.Add(BodyArtist.MeanDepth(drawing, body[Landmark.C7], body[Landmark.Skull]) + 0.01, isBody: true);
        neck.Shapes.Add(new(Ink.Skin, outline.Capsules(
            new(body[Landmark.C7] - body[Segment.Thorax].Y, 2.9), new(body[Landmark.NeckMiddle], 2.5), new(body[Landmark.Skull], 2.4))));
    }

    private static Stroke Tube(Drawing drawing)
    {
        var body = drawing.Body;
        Span<(double X, double Y)> centers = stackalloc (double, double)[Sections];
        for (var section = 0; section < Sections; section++)
        {
            centers[section] = drawing.Camera.Project(Section(body, drawing.Frame.Resolved.Belly, section).Center);
        }

        Span<(double X, double Y)> edge = stackalloc (double, double)[Sections * 2];
        for (var section = 0; section < Sections; section++)
        {
            var (_, axes, wide, deep) = Section(body, drawing.Frame.Resolved.Belly, section);
            var before = centers[Math.Max(0, section - 1)];
            var after = centers[Math.Min(Sections - 1, section + 1)];
            var (x, y) = (after.X - before.X, after.Y - before.Y);
            var length = Math.Max(1e-6, Math.Sqrt((x * x) + (y * y)));
            var (normalX, normalY) = (-y / length, x / length);
            var across = drawing.Camera.Unproject(normalX, normalY);
            var (sideways, forward) = (wide * across.Dot(axes.Z), deep * across.Dot(axes.X));
            var half = Math.Sqrt((sideways * sideways) + (forward * forward)) * 10;
            var (centerX, centerY) = centers[section];
            edge[section] = (centerX + (normalX * half), centerY + (normalY * half));
            edge[(Sections * 2) - 1 - section] = (centerX - (normalX * half), centerY - (normalY * half));
            drawing.Outline.Bounds = drawing.Outline.Bounds.Include(centerX, centerY, half);
        }

        return drawing.Outline.Smooth(edge);
    }

    /// <summary>Gives a cross-section, from just below L5 to the base of the neck; a full belly moves the lower ones forward.</summary>
    private static (Vector Center, Rotation Axes, double Wide, double Deep) Section(Skeleton body, double belly, int section)
    {
        if (section >= 6)
        {
            var chest = body.SpineAxes[6];
            return section == 6
                ? (Vector.Between(body.Spine[5], body.Spine[6], 0.5), chest, 9.4, 5.2)
                : (body.Spine[6] - (chest.Y * 0.6), chest, 4.4, 3.4);
        }

        var axes = body.SpineAxes[section];
        var (wide, deep) = body.Body.Trunk(section);
        var bulge = section switch { 0 => 0.5, 1 => 1, 2 => 1, 3 => 0.6, 4 => 0.2, _ => 0 } * belly / 2;
        var center = section == 0 ? body.Spine[0] - (body[Segment.Pelvis].Y * 1.8) : body.Spine[section];
        return (center + (axes.X * bulge), axes, wide, deep + bulge);
    }
}
