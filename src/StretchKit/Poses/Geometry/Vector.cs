namespace StretchKit.Poses.Geometry;

/// <summary>A point or direction; 1 is one percent of stature. World: x forward, y up, z to the right of a standing body.</summary>
internal readonly record struct Vector(double X, double Y, double Z)
{
    public static Vector Up => new(0, 1, 0);

    public double Length => Math.Sqrt(Dot(this));

    public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vector operator -(Vector a) => new(-a.X, -a.Y, -a.Z);

    public static Vector operator *(Vector a, double scale) => new(a.X * scale, a.Y * scale, a.Z * scale);

    public static Vector Between(Vector a, Vector b, double share) => a + ((b - a) * share);

    public double Dot(Vector b) => (X * b.X) + (Y * b.Y) + (Z * b.Z);

    public Vector Cross(Vector b) => new((Y * b.Z) - (Z * b.Y), (Z * b.X) - (X * b.Z), (X * b.Y) - (Y * b.X));

    /// <summary>Gives the direction; a point too near zero has none and gives up.</summary>
    public Vector Normalized()
    {
        var length = Length;
        return length < 1e-9 ? Up : this * (1 / length);
    }

    /// <summary>Gives the part that is square to a unit direction.</summary>
    public Vector SquareTo(Vector direction) => this - (direction * Dot(direction));
}
