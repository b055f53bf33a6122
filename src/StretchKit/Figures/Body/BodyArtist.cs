using StretchKit.Figures.Muscles;
using StretchKit.Figures.Painting;
using StretchKit.Poses.Geometry;

namespace StretchKit.Figures.Body;

/// <summary>Draws a whole body: trunk, head, limbs, then the targets on them.</summary>
internal static class BodyArtist
{
    /// <summary>A limb counts as far when its root lies this much behind the middle of the body.</summary>
    private const double FarDistance = -1.5;

    public static void Draw(Drawing drawing, bool faceInFront)
    {
        TrunkArtist.Draw(drawing);
        HeadArtist.Draw(drawing, faceInFront);
        for (var side = 0; side < 2; side++)
        {
            LegArtist.Draw(drawing, side);
            ArmArtist.Draw(drawing, side);
        }

        foreach (var (segment, bias) in drawing.Pose.Order)
        {
            drawing.BySegment[(int)segment].Depth += bias;
        }

        MuscleArtist.Draw(drawing);
    }

    public static bool IsFar(Drawing drawing, Vector root, Vector middle) =>
        drawing.Camera.ShowsFarTones && drawing.Camera.Depth(root - middle) < FarDistance;

    public static double MeanDepth(Drawing drawing, Vector a, Vector b) => (drawing.Camera.Depth(a) + drawing.Camera.Depth(b)) / 2;
}
