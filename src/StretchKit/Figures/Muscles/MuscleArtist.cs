using StretchKit.Anatomy;
using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Figures.Muscles;

/// <summary>Paints the targets as patches just above the skin that bears them.</summary>
internal static class MuscleArtist
{
    /// <summary>A patch that looks away further than this cannot be seen.</summary>
    private const double LooksAway = -0.55;

    public static void Draw(Drawing drawing)
    {
        foreach (var target in drawing.Pose.Targets)
        {
            if (MuscleMap.IsMiddle(target.Patch))
            {
                Draw(drawing, target, 0);
                continue;
            }

            for (var side = 0; side < 2; side++)
            {
                if (target.Side != (side == 0 ? BodySide.Left : BodySide.Right))
                {
                    Draw(drawing, target, side);
                }
            }
        }
    }

    private static void Draw(Drawing drawing, TargetPatch target, int side)
    {
        foreach (var piece in MuscleMap.Pieces(drawing.Body, target.Patch, side))
        {
            var isSeen = piece.Normal.Normalized().Dot(drawing.Camera.Toward) >= LooksAway;
            if (!isSeen && !drawing.Outline.Morphs)
            {
                continue;
            }

            var depth = Math.Max(drawing.BySegment[(int)piece.Owner].Depth, drawing.BySegment[(int)piece.Neighbor].Depth) + 0.005;
            drawing.Add(depth).Shapes.Add(new(Ink.Target, isSeen ? drawing.Outline.Capsules(piece.Balls) : Collapsed(drawing, piece.Balls), IsHidden: !isSeen));
        }
    }

    /// <summary>A hidden patch keeps its structure, so that it can open while the figure moves.</summary>
    private static Stroke Collapsed(Drawing drawing, Ball[] balls)
    {
        var middle = balls[balls.Length / 2].Center;
        return drawing.Outline.Capsules(Array.ConvertAll(balls, _ => new Ball(middle, 0.02)));
    }
}
