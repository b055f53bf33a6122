// StretchKit figure prototype: minimal double-precision 3D maths (deterministic across platforms).
namespace StretchKit.Benchmarks.Baselines.FigurePrototype;
public readonly record struct V(double X, double Y, double Z)
{
    public static V operator +(V a, V b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
    public static V operator -(V a, V b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);
    public static V operator -(V a) => new(-a.X, -a.Y, -a.Z);
    public static V operator *(V a, double s) => new(a.X * s, a.Y * s, a.Z * s);
    public static V operator *(double s, V a) => a * s;
    public double Dot(V b) => X * b.X + Y * b.Y + Z * b.Z;
    public V Cross(V b) => new(Y * b.Z - Z * b.Y, Z * b.X - X * b.Z, X * b.Y - Y * b.X);
    public double Len => Math.Sqrt(Dot(this));
    public V Norm() { var l = Len; return l < 1e-9 ? new V(0, 1, 0) : this * (1 / l); }
    public static V Lerp(V a, V b, double t) => a + (b - a) * t;
}
// Rotation matrix stored as its three column axes: X anterior, Y superior, Z right (ISB axes).
public readonly record struct M(V X, V Y, V Z)
{
    public static readonly M I = new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));
    public static V operator *(M m, V v) => m.X * v.X + m.Y * v.Y + m.Z * v.Z;
    public static M operator *(M a, M b) => new(a * b.X, a * b.Y, a * b.Z);
    public M T => new(new(X.X, Y.X, Z.X), new(X.Y, Y.Y, Z.Y), new(X.Z, Y.Z, Z.Z));
    static (double s, double c) SC(double d) { var r = d * Math.PI / 180; return (Math.Sin(r), Math.Cos(r)); }
    public static M Rx(double d) { var (s, c) = SC(d); return new(new(1, 0, 0), new(0, c, s), new(0, -s, c)); }
    public static M Ry(double d) { var (s, c) = SC(d); return new(new(c, 0, -s), new(0, 1, 0), new(s, 0, c)); }
    public static M Rz(double d) { var (s, c) = SC(d); return new(new(c, s, 0), new(-s, c, 0), new(0, 0, 1)); }
    // Decompose R = Rz(f) Rx(b) Ry(r) (flexion, abduction, axial rotation: Grood-Suntay / ISB order).
    public (double f, double b, double r) Fbr()
    {
        const double k = 180 / Math.PI;
        return (Math.Atan2(-Y.X, Y.Y) * k, Math.Asin(Math.Clamp(Y.Z, -1, 1)) * k, Math.Atan2(-X.Z, Z.Z) * k);
    }
}
public readonly record struct Ball(V P, double R);
