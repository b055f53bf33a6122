using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;

namespace StretchKit.Poses.Scene;

/// <summary>A thing in the picture: what, where, how large. Lengths in percent of stature.</summary>
internal sealed record PoseProp
{
    public required PropKind Kind { get; init; }

    /// <summary>Gets the landmark it stands at in the first frame.</summary>
    public Landmark? At { get; init; }

    /// <summary>Gets how far it is moved from there.</summary>
    public Vector Offset { get; init; }

    /// <summary>Gets its height; 0 takes the usual one.</summary>
    public double Height { get; init; }

    public double Width { get; init; }

    public double Depth { get; init; }

    /// <summary>Gets its turn about the vertical, in degrees.</summary>
    public double Turn { get; init; }

    /// <summary>Gets whether it follows its landmark from frame to frame.</summary>
    public bool Follows { get; init; }

    /// <summary>Gets whether it is drawn over the body.</summary>
    public bool InFront { get; init; }

    /// <summary>Gets the points a strap runs through.</summary>
    public IReadOnlyList<Landmark> Path { get; init; } = [];

    /// <summary>Gets the height of the surface it offers, or <see cref="double.NaN"/> for none.</summary>
    public double SurfaceHeight => Height > 0 && OffersHeight(Kind) ? Height : UsualHeight(Kind);

    /// <summary>Says whether a thing of this kind is a surface to rest on, rather than something to lean against or hold.</summary>
    public static bool OffersHeight(PropKind kind) => !double.IsNaN(UsualHeight(kind));

    private static double UsualHeight(PropKind kind) => kind switch
    {
        PropKind.Floor or PropKind.Mat => 0,
        PropKind.Chair or PropKind.Wheelchair => 24.5,
        PropKind.Table => 44,
        PropKind.Block or PropKind.Roller => 8,
        PropKind.Pillow => 6,
        PropKind.Ball => 5,
        _ => double.NaN,
    };
}
