using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Outlines;

/// <summary>Draws the outlines of round bodies: capsules, ellipsoids, tubes and boxes.</summary>
/// <param name="camera">From where.</param>
/// <param name="morphs">Whether shapes must keep their structure from frame to frame.</param>
internal sealed class Outline(Camera camera, bool morphs)
{
    private const double Unit = 10;

    private const double CircleHandle = 0.5523;

    public Camera Camera { get; } = camera;

    public Pen Pen { get; } = new();

    public Bounds Bounds { get; set; } = Bounds.Empty;

    public bool Morphs { get; } = morphs;

    /// <summary>Draws each pair of neighbours as a tapered capsule: two arcs and the two outer tangents.</summary>
    public Stroke Capsules(params ReadOnlySpan<Ball> balls)
    {
        var start = Pen.Length;
        for (var index = 0; index + 1 < balls.Length; index++)
        {
            Capsule(balls[index], balls[index + 1]);
        }

        return new(start, Pen.Length - start);
    }

    /// <summary>Draws the silhouette of an ellipsoid, which is an ellipse.</summary>
    public Stroke Ellipsoid(Vector center, Rotation axes, double deep, double high, double wide)
    {
        var start = Pen.Length;
        var (x, y) = Camera.Project(center);
        double xx = 0, xy = 0, yy = 0;
        foreach (var axis in (ReadOnlySpan<Vector>)[axes.X * deep, axes.Y * high, axes.Z * wide])
        {
            var (ax, ay) = Camera.Project(axis);
            xx += ax * ax;
            xy += ax * ay;
            yy += ay * ay;
        }

        var mean = (xx + yy) / 2;
        var spread = Math.Sqrt(((xx - yy) * (xx - yy) / 4) + (xy * xy));
        var longer = Math.Sqrt(mean + spread);
        var shorter = Math.Sqrt(Math.Max(1e-4, mean - spread));
        Bounds = Bounds.Include(x, y, longer);
        if (Morphs)
        {
            Morphing(x, y, xx, xy, yy);
        }
        else
        {
            var angle = 0.5 * Math.Atan2(2 * xy, xx - yy);
            var (sin, cos) = Math.SinCos(angle);
            Pen.Move(x - (cos * longer), y - (sin * longer));
            Pen.Arc(longer, shorter, angle * 180 / Math.PI, false, x + (cos * longer), y + (sin * longer));
            Pen.Arc(longer, shorter, angle * 180 / Math.PI, false, x - (cos * longer), y - (sin * longer));
            Pen.Close();
        }

        return new(start, Pen.Length - start);
    }

    /// <summary>Draws the convex outline of some points.</summary>
    public Stroke Polygon(IEnumerable<Vector> corners)
    {
        var start = Pen.Length;
        var first = true;
        foreach (var (x, y) in ConvexHull.Of([.. corners.Select(Camera.Project)]))
        {
            Bounds = Bounds.Include(x, y, 0);
            if (first)
            {
                Pen.Move(x, y);
            }
            else
            {
                Pen.Line(x, y);
            }

            first = false;
        }

        Pen.Close();
        return new(start, Pen.Length - start);
    }

    public Stroke Line(params ReadOnlySpan<Vector> points)
    {
        var start = Pen.Length;
        for (var index = 0; index < points.Length; index++)
        {
            var (x, y) = Camera.Project(points[index]);
            Bounds = Bounds.Include(x, y, Unit);
            if (index == 0)
            {
                Pen.Move(x, y);
            }
            else
            {
                Pen.Line(x, y);
            }
        }

        return new(start, Pen.Length - start);
    }

    /// <summary>Draws a smooth closed curve through points of the picture (Catmull and Rom).</summary>
    public Stroke Smooth(ReadOnlySpan<(double X, double Y)> points)
    {
        var start = Pen.Length;
        var count = points.Length;
        Pen.Move(points[0].X, points[0].Y);
        for (var index = 0; index < count; index++)
        {
            var before = points[(index - 1 + count) % count];
            var from = points[index];
            var to = points[(index + 1) % count];
            var after = points[(index + 2) % count];
            Pen.Curve(from.X + ((to.X - before.X) / 6), from.Y + ((to.Y - before.Y) / 6), to.X - ((after.X - from.X) / 6), to.Y - ((after.Y - from.Y) / 6), to.X, to.Y);
        }

        Pen.Close();
        return new(start, Pen.Length - start);
    }

    private void Capsule(Ball from, Ball to)
    {
        var (x1, y1) = Camera.Project(from.Center);
        var (x2, y2) = Camera.Project(to.Center);
        var (r1, r2) = (from.Radius * Unit, to.Radius * Unit);
        Bounds = Bounds.Include(x1, y1, r1).Include(x2, y2, r2);
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var shortest = Math.Abs(r1 - r2) + 0.5;
        if (length < shortest)
        {
            // Seen from its end, one ball hides the other; a little room keeps the tangents defined.
            var (ux, uy) = length < 1e-5 ? (1, 0) : (dx / length, dy / length);
            (dx, dy, length) = (ux * shortest, uy * shortest, shortest);
            (x2, y2) = (x1 + dx, y1 + dy);
        }

        var along = Math.Atan2(dy, dx);
        var tangent = Math.Acos(Math.Clamp((r1 - r2) / length, -1, 1));
        var (sinA, cosA) = Math.SinCos(along + tangent);
        var (sinB, cosB) = Math.SinCos(along - tangent);
        Pen.Move(x1 + (r1 * cosA), y1 + (r1 * sinA));
        Pen.Line(x2 + (r2 * cosA), y2 + (r2 * sinA));
        Pen.Arc(r2, r2, 0, r2 > r1, x2 + (r2 * cosB), y2 + (r2 * sinB));
        Pen.Line(x1 + (r1 * cosB), y1 + (r1 * sinB));
        Pen.Arc(r1, r1, 0, r1 > r2, x1 + (r1 * cosA), y1 + (r1 * sinA));
        Pen.Close();
    }

    /// <summary>Draws an ellipse from its Cholesky factor: its axes never swap between frames, as eigenvectors do.</summary>
    private void Morphing(double x, double y, double xx, double xy, double yy)
    {
        var u = Math.Sqrt(Math.Max(1e-4, xx));
        var v = xy / u;
        var w = Math.Sqrt(Math.Max(1e-4, yy - (v * v)));
        Pen.Move(x + u, y + v);
        To(1, CircleHandle, CircleHandle, 1, 0, 1);
        To(-CircleHandle, 1, -1, CircleHandle, -1, 0);
        To(-1, -CircleHandle, -CircleHandle, -1, 0, -1);
        To(CircleHandle, -1, 1, -CircleHandle, 1, 0);
        Pen.Close();

        void To(double p1, double q1, double p2, double q2, double p, double q) => Pen.Curve(
            x + (u * p1), y + (v * p1) + (w * q1), x + (u * p2), y + (v * p2) + (w * q2), x + (u * p), y + (v * p) + (w * q));
    }
}
