using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Scene;

/// <summary>An arrow: along a landmark's way through the frames, straight, or around a part's long axis.</summary>
internal sealed record PoseArrow
{
    /// <summary>Gets the landmark whose way is drawn.</summary>
    public Landmark? Track { get; init; }

    /// <summary>Gets the landmark a straight arrow starts at.</summary>
    public Landmark? At { get; init; }

    /// <summary>Gets the landmark an arc turns around.</summary>
    public Landmark? Turn { get; init; }

    /// <summary>Gets the landmark a circle rolls around, seen from the body's side.</summary>
    public Landmark? Roll { get; init; }

    public Vector Offset { get; init; }

    public Vector Direction { get; init; }

    public double Degrees { get; init; } = 200;

    public double Radius { get; init; } = 13;

    public double From { get; init; }

    public double Lift { get; init; }
}
