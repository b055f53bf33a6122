namespace StretchKit.Figures.Painting;

/// <summary>Shapes that are painted together: the first is the part itself, the others lie on it.</summary>
internal sealed class Part(double depth)
{
    public double Depth { get; set; } = depth;

    /// <summary>Gets or sets its place in the painting order.</summary>
    public int Rank { get; set; }

    public List<Shape> Shapes { get; } = [];

    /// <summary>Gets whether it belongs to the body and so appears in its ghost.</summary>
    public bool IsBody { get; init; }
}
