using StretchKit.Figures.Painting;
using StretchKit.Figures.Svg;
using StretchKit.Poses.Body;
using StretchKit.Poses.Geometry;
using StretchKit.Poses.Scene;

namespace StretchKit.Figures.Props;

/// <summary>Draws the things of a picture, each where its landmark is in the first frame.</summary>
internal static class PropArtist
{
    private const double HalfRoller = 14;

    private const double HalfPillow = 15;

    private const double Front = 60;

    public static void Draw(Drawing drawing, Skeleton first)
    {
        foreach (var prop in drawing.Pose.Props)
        {
            var anchor = prop.Follows ? drawing.Body : first;
            var at = (prop.At is { } landmark ? anchor[landmark] : default) + prop.Offset;
            switch (prop.Kind)
            {
                case PropKind.Strap:
                    Strap(drawing, prop);
                    break;
                case PropKind.Weights:
                    Weight(drawing, 0);
                    Weight(drawing, 1);
                    break;
                case PropKind.Floor or PropKind.Mat:
                    break;
                case PropKind.Chair or PropKind.ChairBack or PropKind.Wheelchair or PropKind.Table:
                    Furniture.Draw(drawing, prop, at);
                    break;
                default:
                    Thing(drawing, prop, at with { Y = prop.Offset.Y });
                    break;
            }
        }
    }

    private static void Thing(Drawing drawing, PoseProp prop, Vector at)
    {
        var part = new Part(0);
        var outline = drawing.Outline;
        var solids = new Solids(drawing, at, prop.Turn);
        var half = prop.SurfaceHeight / 2;
        switch (prop.Kind)
        {
            case PropKind.Block:
                solids.Box(part, new(0, half, 0), new(Or(prop.Width, 6), half, Or(prop.Depth, 7)));
                break;
            case PropKind.Pillow:
                part.Shapes.Add(new(Ink.WithGap(Ink.Prop), outline.Ellipsoid(solids.Place(0, half, 0), Rotation.AboutY(prop.Turn), Or(prop.Width, 12), half + 0.4, Or(prop.Depth, HalfPillow))));
                break;
            case PropKind.Roller:
                part.Shapes.Add(new(Ink.WithGap(Ink.Prop), outline.Capsules(new(solids.Place(0, half, -HalfRoller), half), new(solids.Place(0, half, HalfRoller), half))));
                part.Shapes.Add(new(Ink.PropTop, outline.Ellipsoid(solids.Place(0, half, HalfRoller), Rotation.AboutY(prop.Turn), half * 0.75, half * 0.75, 0.1)));
                break;
            case PropKind.Ball:
                part.Shapes.Add(new(Ink.WithGap(Ink.Prop), outline.Ellipsoid(solids.Place(0, half, 0), Rotation.None, half, half, half)));
                break;
            case PropKind.Wall:
                solids.Box(part, new(1.5, Or(prop.Height, 98) / 2, 0), new(1.5, Or(prop.Height, 98) / 2, Or(prop.Depth, 17)), Ink.MatSide, Ink.Mat);
                break;
            default:
                // A door is taller than a picture of a person should be: only its jamb is drawn.
                solids.Box(part, new(1.5, Or(prop.Height, 100) / 2, 0), new(1.5, Or(prop.Height, 100) / 2, Or(prop.Depth, 4)), Ink.PropDark, Ink.Prop);
                break;
        }

        if (prop.InFront)
        {
            part.Depth = Front;
            drawing.Parts.Add(part);
        }
        else
        {
            drawing.Behind.Add(part);
        }
    }

    private static void Strap(Drawing drawing, PoseProp prop)
    {
        var line = drawing.Outline.Line([.. prop.Path.Select(landmark => drawing.Body[landmark])]);
        var part = drawing.Add(Front);
        part.Shapes.Add(new(Ink.ArrowHalo, line));
        part.Shapes.Add(new(Ink.Strap, line));
    }

    private static void Weight(Drawing drawing, int side)
    {
        var palm = drawing.Body[Landmark.PalmR + side];
        var along = drawing.Body[Segment.HandR + side].Z * 4.2;
        var across = drawing.Body[Segment.HandR + side].Z * 2.6;
        var part = drawing.Add(drawing.BySegment[(int)Segment.HandR + side].Depth + 0.01);
        var start = drawing.Outline.Capsules(new(palm - along, 2.1), new(palm - across, 2.1));
        var end = drawing.Outline.Capsules(new(palm + across, 2.1), new(palm + along, 2.1));
        part.Shapes.Add(new(Ink.WithGap(Ink.PropDark), new(start.Start, start.Length + end.Length)));
    }

    private static double Or(double value, double usual) => value != 0 ? value : usual;
}
