namespace StretchKit.Poses.Geometry;

/// <summary>The three axes of a body part in the world: X anterior, Y superior, Z right (ISB).</summary>
internal readonly record struct Rotation(Vector X, Vector Y, Vector Z)
{
    private const double PerDegree = Math.PI / 180;

    public static Rotation None => new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));

    public Rotation Inverse => new(new(X.X, Y.X, Z.X), new(X.Y, Y.Y, Z.Y), new(X.Z, Y.Z, Z.Z));

    public static Vector operator *(Rotation m, Vector v) => (m.X * v.X) + (m.Y * v.Y) + (m.Z * v.Z);

    public static Rotation operator *(Rotation a, Rotation b) => new(a * b.X, a * b.Y, a * b.Z);

    public static Rotation AboutX(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * PerDegree);
        return new(new(1, 0, 0), new(0, cos, sin), new(0, -sin, cos));
    }

    public static Rotation AboutY(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * PerDegree);
        return new(new(cos, 0, -sin), new(0, 1, 0), new(sin, 0, cos));
    }

    public static Rotation AboutZ(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * PerDegree);
        return new(new(cos, sin, 0), new(-sin, cos, 0), new(0, 0, 1));
    }

    /// <summary>Splits into flexion about Z, abduction about X and axial rotation about Y, in degrees (Grood and Suntay's order).</summary>
    public Vector ToAngles() => new(
        Math.Atan2(-Y.X, Y.Y) / PerDegree,
        Math.Asin(Math.Clamp(Y.Z, -1, 1)) / PerDegree,
        Math.Atan2(-X.Z, Z.Z) / PerDegree);
}
