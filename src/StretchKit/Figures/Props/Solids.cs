using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Props;

/// <summary>Draws boxes that stand in the world, turned about the vertical.</summary>
internal sealed class Solids(Drawing drawing, Vector origin, double turnDegrees)
{
    private readonly Rotation _turn = Rotation.AboutY(turnDegrees);

    /// <summary>Gives a place near the origin in the world.</summary>
    public Vector Place(double x, double y, double z) => origin + (_turn * new Vector(x, y, z));

    /// <summary>Draws a box: its outline, then its upper face in a lighter tone.</summary>
    public void Box(Part part, Vector center, Vector half, string sideInk = Ink.Prop, string topInk = Ink.PropTop)
    {
        part.Shapes.Add(new(sideInk, drawing.Outline.Polygon(Corners(center, half, [-1, 1]))));
        if (topInk != sideInk)
        {
            part.Shapes.Add(new(topInk, drawing.Outline.Polygon(Corners(center, half, [1]))));
        }
    }

    public void Post(Part part, double x, double z, double fromHeight, double toHeight, double half = 0.9) =>
        Box(part, new(x, (fromHeight + toHeight) / 2, z), new(half, (toHeight - fromHeight) / 2, half), Ink.PropDark, Ink.PropDark);

    private IEnumerable<Vector> Corners(Vector center, Vector half, int[] heights)
    {
        foreach (var y in heights)
        {
            for (var corner = 0; corner < 4; corner++)
            {
                yield return Place(center.X + ((corner & 1) == 0 ? -half.X : half.X), center.Y + (y * half.Y), center.Z + ((corner & 2) == 0 ? -half.Z : half.Z));
            }
        }
    }
}
