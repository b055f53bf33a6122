using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;
using StretchKit.Poses.Solving;

namespace StretchKit.Figures.Sheets;

/// <summary>Draws arrows over everything, with a halo in the color of the page.</summary>
internal static class ArrowArtist
{
    private const double HeadLength = 34;

    private const double HeadAngle = 0.55;

    private const int ArcPoints = 7;

    public static void Draw(Drawing drawing, PoseSolution solution)
    {
        foreach (var arrow in drawing.Pose.Arrows)
        {
            var points = Points(drawing.Body, arrow, solution);
            if (points.Length < 2)
            {
                continue;
            }

            var stroke = Stroke(drawing.Outline, Array.ConvertAll(points, drawing.Camera.Project));
            var part = drawing.Add(1000);
            part.Shapes.Add(new(Ink.ArrowHalo, stroke));
            part.Shapes.Add(new(Ink.Arrow, stroke));
        }
    }

    private static Vector[] Points(Skeleton body, PoseArrow arrow, PoseSolution solution)
    {
        if (arrow.Track is { } track)
        {
            return [.. Enumerable.Range(0, ArcPoints).Select(step => solution.At(step / (ArcPoints - 1.0)).Body[track] + arrow.Offset)];
        }

        if (arrow.At is { } at)
        {
            return [body[at] + arrow.Offset, body[at] + arrow.Offset + arrow.Direction];
        }

        var around = arrow.Turn ?? arrow.Roll ?? Landmark.Thorax;
        var axes = body[around switch { Landmark.Pelvis => Segment.Pelvis, Landmark.Head => Segment.Head, _ => Segment.Thorax }];
        var side = arrow.Turn is null ? axes.Y : axes.Z;
        return [.. Enumerable.Range(0, ArcPoints).Select(step =>
        {
            var (sin, cos) = Math.SinCos((arrow.From + (arrow.Degrees * step / (ArcPoints - 1))) * Math.PI / 180);
            return body[around] + arrow.Offset + (axes.Y * arrow.Lift) + (axes.X * (arrow.Radius * cos)) + (side * (arrow.Radius * sin));
        })];
    }

    /// <summary>Draws an open smooth curve and its head.</summary>
    private static Stroke Stroke(Outline outline, (double X, double Y)[] points)
    {
        var pen = outline.Pen;
        var start = pen.Length;
        foreach (var (x, y) in points)
        {
            outline.Bounds = outline.Bounds.Include(x, y, 15);
        }

        pen.Move(points[0].X, points[0].Y);
        for (var index = 0; index + 1 < points.Length; index++)
        {
            var before = points[Math.Max(0, index - 1)];
            var from = points[index];
            var to = points[index + 1];
            var after = points[Math.Min(points.Length - 1, index + 2)];
            pen.Curve(from.X + ((to.X - before.X) / 6), from.Y + ((to.Y - before.Y) / 6), to.X - ((after.X - from.X) / 6), to.Y - ((after.Y - from.Y) / 6), to.X, to.Y);
        }

        var tip = points[^1];
        var direction = Math.Atan2(tip.Y - points[^2].Y, tip.X - points[^2].X);
        pen.Move(tip.X - (HeadLength * Math.Cos(direction + HeadAngle)), tip.Y - (HeadLength * Math.Sin(direction + HeadAngle)));
        pen.Line(tip.X, tip.Y);
        pen.Line(tip.X - (HeadLength * Math.Cos(direction - HeadAngle)), tip.Y - (HeadLength * Math.Sin(direction - HeadAngle)));
        return new(start, pen.Length - start);
    }
}
