namespace StretchKit.Poses;

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
    public double SurfaceHeight => Kind switch
    {
        PropKind.Floor or PropKind.Mat => 0,
        PropKind.Chair or PropKind.Wheelchair => Or(24.5),
        PropKind.Table => Or(44),
        PropKind.Block => Or(8),
        PropKind.Pillow => Or(6),
        PropKind.Roller => Or(8),
        PropKind.Ball => Or(5),
        _ => double.NaN,
    };

    private double Or(double usual) => Height > 0 ? Height : usual;
}
