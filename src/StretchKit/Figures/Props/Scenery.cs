using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Solving;

namespace StretchKit.Figures.Props;

/// <summary>Draws what is under the body: a mat, or a line for the floor.</summary>
internal static class Scenery
{
    private const double MatHalfWidth = 17;

    private const double Beyond = 8;

    /// <summary>Gives the mat under all key frames, or <see langword="null"/> when the body stands on the bare floor.</summary>
    public static Part? Mat(Drawing drawing, PoseSolution solution)
    {
        if (!drawing.Pose.HasMat)
        {
            return null;
        }

        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var body in solution.Keys.Select(key => key.Body))
        {
            for (var landmark = Landmark.Pelvis; landmark <= Landmark.FingerL; landmark++)
            {
                left = Math.Min(left, body[landmark].X);
                right = Math.Max(right, body[landmark].X);
            }
        }

        var mat = new Part(0);
        new Solids(drawing, default, 0).Box(mat, new((left + right) / 2, -0.7, 0), new(((right - left) / 2) + Beyond, 0.7, MatHalfWidth), Ink.MatSide, Ink.Mat);
        return mat;
    }

    public static Stroke FloorLine(Outline outline, Bounds bounds)
    {
        var pen = outline.Pen;
        var start = pen.Length;
        var (_, y) = outline.Camera.Project(default);
        pen.Move(bounds.Left, y);
        pen.Line(bounds.Right, y);
        return new(start, pen.Length - start);
    }
}
