namespace StretchKit.Poses.Geometry;

/// <summary>Balls in memory that the caller lends, so that asking what a part rests on costs nothing.</summary>
internal ref struct BallList(Span<Ball> room)
{
    private readonly Span<Ball> _room = room;

    private int _count;

    public readonly ReadOnlySpan<Ball> All => _room[.._count];

    public void Add(Vector center, double radius) => _room[_count++] = new(center, radius);

    /// <summary>Adds the ball whose lowest point is that of an ellipsoid.</summary>
    public void AddOval(Vector center, Rotation axes, double deep, double high, double wide)
    {
        var (x, y, z) = (deep * axes.X.Y, high * axes.Y.Y, wide * axes.Z.Y);
        Add(center, Math.Sqrt((x * x) + (y * y) + (z * z)));
    }
}
