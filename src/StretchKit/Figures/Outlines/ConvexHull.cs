namespace StretchKit.Figures.Outlines;

/// <summary>The convex outline of points in the picture (Andrew's monotone chain).</summary>
internal static class ConvexHull
{
    public static IReadOnlyList<(double X, double Y)> Of((double X, double Y)[] points)
    {
        var sorted = points.OrderBy(point => point.X).ThenBy(point => point.Y).ToArray();
        var hull = new List<(double X, double Y)>();
        for (var pass = 0; pass < 2; pass++)
        {
            var start = hull.Count;
            foreach (var point in sorted)
            {
                while (hull.Count >= start + 2 && Turn(hull[^2], hull[^1], point) <= 0)
                {
                    hull.RemoveAt(hull.Count - 1);
                }

                hull.Add(point);
            }

            hull.RemoveAt(hull.Count - 1);
            Array.Reverse(sorted);
        }

        return hull;
    }

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
