using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Figures.Props;

/// <summary>Draws what a body sits on or holds: chairs, a wheelchair, a table.</summary>
internal static class Furniture
{
    private const double SeatHalf = 11.4;

    private const double LegAt = 10;

    private const double BackAt = -10.4;

    private const double BackHeight = 31;

    /// <summary>A sitting pelvis is this far behind the middle of the seat.</summary>
    private const double SeatAhead = 2;

    public static void Draw(Drawing drawing, PoseProp prop, Vector at)
    {
        switch (prop.Kind)
        {
            case PropKind.Chair:
                Chair(drawing, new(drawing, at with { Y = 0 }, prop.Turn), SeatAhead, prop.SurfaceHeight, BackHeight);
                break;
            case PropKind.ChairBack:
                Chair(drawing, new(drawing, at with { Y = 0 }, prop.Turn), -BackAt, 24.5, Math.Max(20, at.Y - 26));
                break;
            case PropKind.Wheelchair:
                Wheelchair(drawing, new(drawing, at with { Y = 0 }, prop.Turn), prop.SurfaceHeight);
                break;
            default:
                Table(drawing, new(drawing, at with { Y = 0 }, prop.Turn), prop.SurfaceHeight);
                break;
        }
    }

    private static void Chair(Drawing drawing, Solids solids, double middle, double height, double back)
    {
        var legs = new Part(0);
        foreach (var z in (ReadOnlySpan<double>)[-LegAt, LegAt])
        {
            solids.Post(legs, middle - 9.5, z, 0, height - 1);
            solids.Post(legs, middle + LegAt, z, 0, height - 1);
            solids.Post(legs, middle + BackAt, z, height, height + back);
        }

        solids.Box(legs, new(middle + BackAt, height + back - 6, 0), new(1, 6, LegAt));
        solids.Box(legs, new(middle, height - 1.2, 0), new(SeatHalf, 1.2, SeatHalf));
        drawing.Behind.Add(legs);
    }

    private static void Table(Drawing drawing, Solids solids, double height)
    {
        var table = new Part(0);
        foreach (var z in (ReadOnlySpan<double>)[-16, 16])
        {
            solids.Post(table, 3, z, 0, height - 1);
            solids.Post(table, 29, z, 0, height - 1);
        }

        solids.Box(table, new(16, height - 1, 0), new(16, 1, 18));
        drawing.Behind.Add(table);
    }

    private static void Wheelchair(Drawing drawing, Solids solids, double height)
    {
        const double WheelRadius = 17;
        const double WheelAt = 12.5;
        var outline = drawing.Outline;
        var frame = new Part(0);
        Wheel(frame, -WheelAt);
        solids.Post(frame, BackAt, -10, height, height + 24);
        solids.Post(frame, BackAt, 10, height, height + 24);
        solids.Box(frame, new(BackAt, height + 14, 0), new(1, 10, 10));
        solids.Box(frame, new(SeatAhead, height - 1.2, 0), new(SeatHalf, 1.2, SeatHalf));
        foreach (var z in (ReadOnlySpan<double>)[-9, 9])
        {
            frame.Shapes.Add(new(Ink.Strap, outline.Line(solids.Place(13, height - 1, z), solids.Place(18, 4, z), solids.Place(27, 3, z))));
            frame.Shapes.Add(new(Ink.Rim, outline.Ellipsoid(solids.Place(15, 3.4, z), Rotation.None, 3, 3, 0.3)));
            frame.Shapes.Add(new(Ink.Strap, outline.Line(solids.Place(BackAt, height + 23, z), solids.Place(BackAt - 5, height + 24, z))));
        }

        drawing.Behind.Add(frame);
        var near = new Part(50);
        Wheel(near, WheelAt);
        drawing.Parts.Add(near);

        void Wheel(Part part, double z)
        {
            part.Shapes.Add(new(Ink.Rim, outline.Ellipsoid(solids.Place(-3, WheelRadius, z), Rotation.None, WheelRadius, WheelRadius, 0.5)));
            part.Shapes.Add(new(Ink.PropDark, outline.Ellipsoid(solids.Place(-3, WheelRadius, z), Rotation.None, 1.6, 1.6, 0.5)));
        }
    }
}
