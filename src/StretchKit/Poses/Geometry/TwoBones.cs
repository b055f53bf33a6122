namespace StretchKit.Poses.Geometry;

/// <summary>Two bones from a root to a target, bent toward a pole: the law of cosines.</summary>
/// <param name="first">The direction of the first bone.</param>
/// <param name="second">The direction of the second bone.</param>
/// <param name="miss">How far the end stays from the target.</param>
internal readonly struct TwoBones(Vector first, Vector second, double miss)
{
    public Vector First { get; init; } = first;

    public Vector Second { get; init; } = second;

    public double Miss { get; init; } = miss;

    public double BendDegrees => Math.Acos(Math.Clamp(First.Dot(Second), -1, 1)) * 180 / Math.PI;

    public static TwoBones Solve(Vector root, Vector target, double first, double second, Vector pole)
    {
        var way = target - root;
        var direction = way.Normalized();
        var longest = (first + second) * 0.999;
        var shortest = Math.Abs(first - second) * 1.02;
        var miss = Math.Max(0, Math.Max(way.Length - longest, shortest - way.Length));
        var length = Math.Clamp(way.Length, shortest, longest);
        var bend = pole.SquareTo(direction);
        bend = (bend.Length < 1e-4 ? new Vector(0, -1, 0.01).SquareTo(direction) : bend).Normalized();
        var cos = ((first * first) + (length * length) - (second * second)) / (2 * first * length);
        var sin = Math.Sqrt(Math.Max(0, 1 - (cos * cos)));
        var along = (direction * cos) + (bend * sin);
        var joint = root + (along * first);
        return new(along, (root + (direction * length) - joint).Normalized(), miss);
    }

    /// <summary>Gives the axes of the first bone: it points down its own Y, and the bend opens about Z.</summary>
    public Rotation Axes(Vector forward, Vector whenStraight)
    {
        var y = -First;
        var x = forward.SquareTo(First);
        x = (x.Length < 0.02 ? whenStraight.SquareTo(First) : x).Normalized();
        return new(x, y, x.Cross(y));
    }
}
