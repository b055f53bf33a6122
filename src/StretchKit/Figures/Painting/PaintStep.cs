namespace StretchKit.Figures.Painting;

/// <summary>One path to paint: a shape of a part, or one half of a seam.</summary>
internal readonly struct PaintStep(int part, int shape, int seam, bool isOverSecond)
{
    public int Part { get; init; } = part;

    public int Shape { get; init; } = shape;

    public int Seam { get; init; } = seam;

    public bool IsOverSecond { get; init; } = isOverSecond;

    public Shape In(Drawing drawing) => Seam < 0
        ? drawing.Parts[Part].Shapes[Shape]
        : IsOverSecond ? drawing.Seams[Seam].OverSecond : drawing.Seams[Seam].OverFirst;
}
