using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Figures.Outlines;

/// <summary>A parallel projection. Pictures are measured in tenths of a percent of stature, y down.</summary>
internal sealed class Camera
{
    private const double Scale = 10;

    private readonly Vector _right;

    private readonly Vector _up;

    private readonly double _mirror;

    public Camera(ViewPoint view, bool isMirrored)
    {
        var (sinYaw, cosYaw) = Math.SinCos(view.Yaw * Math.PI / 180);
        var (sinPitch, cosPitch) = Math.SinCos(view.Pitch * Math.PI / 180);
        Toward = new(sinYaw * cosPitch, sinPitch, cosYaw * cosPitch);
        _right = new(cosYaw, 0, -sinYaw);
        _up = Toward.Cross(_right);
        _mirror = isMirrored ? -1 : 1;
        ShowsFarTones = Math.Abs(sinYaw) < 0.95 || Math.Abs(view.Pitch) > 40;
    }

    /// <summary>Gets the direction from the body to the eye.</summary>
    public Vector Toward { get; }

    /// <summary>Gets whether one side of the body is clearly further away than the other.</summary>
    public bool ShowsFarTones { get; }

    public (double X, double Y) Project(Vector point) => (point.Dot(_right) * _mirror * Scale, -point.Dot(_up) * Scale);

    /// <summary>Gives how near a point is to the eye.</summary>
    public double Depth(Vector point) => point.Dot(Toward);

    /// <summary>Gives the direction in space that a direction in the picture shows.</summary>
    public Vector Unproject(double x, double y) => (_right * (x * _mirror)) - (_up * y);
}
