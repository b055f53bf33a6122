namespace StretchKit.Poses.Geometry;

/// <summary>A round piece of the body: what it looks like and what it rests on.</summary>
internal readonly struct Ball(Vector center, double radius)
{
    public Vector Center { get; init; } = center;

    public double Radius { get; init; } = radius;

    public double Lowest => Center.Y - Radius;

    public static Ball Between(Ball a, Ball b, double share) =>
        new(Vector.Between(a.Center, b.Center, share), a.Radius + ((b.Radius - a.Radius) * share));
}
