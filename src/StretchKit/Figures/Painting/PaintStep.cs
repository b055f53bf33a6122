namespace StretchKit.Figures.Painting;

/// <summary>One path to paint: a shape of a part, or one half of a seam.</summary>
internal readonly record struct PaintStep(int Part, int Shape, int Seam, bool IsOverSecond)
{
    public Shape In(Drawing drawing) => Seam < 0
        ? drawing.Parts[Part].Shapes[Shape]
        : IsOverSecond ? drawing.Seams[Seam].OverSecond : drawing.Seams[Seam].OverFirst;
}
