using System.Globalization;
using StretchKit.Figures.Body;
using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Props;
using StretchKit.Figures.Svg;
using StretchKit.Poses;
using StretchKit.Poses.Solving;

namespace StretchKit.Figures.Sheets;

/// <summary>Writes a moving figure: every path morphs through the frames and back, with a rest at the end.</summary>
internal static class Motion
{
    private const double ForwardShare = 0.4;

    private const double RestUntil = 0.6;

    public static void Write(SvgText svg, Pose pose, PoseSolution solution, Camera camera)
    {
        var faceInFront = HeadArtist.FaceIsInFront(solution.Last, camera);
        var drawings = Frames(solution).Select(frame => Draw(frame, pose, solution, camera, faceInFront)).ToArray();
        var last = drawings[^1];
        foreach (var shape in last.Behind.SelectMany(part => part.Shapes))
        {
            svg.Path(last, shape);
        }

        var times = Times(drawings.Length);
        foreach (var step in PaintOrder.Of(last))
        {
            Write(svg, drawings, step, times);
        }

        foreach (var drawing in drawings)
        {
            drawing.Outline.Pen.Release();
        }
    }

    private static IEnumerable<SolvedFrame> Frames(PoseSolution solution)
    {
        var ways = solution.Keys.Count - 1;
        var parts = ways == 1 ? 3 : 2;
        return Enumerable.Range(0, (ways * parts) + 1).Select(step => solution.At(step / (double)(ways * parts)));
    }

    private static Drawing Draw(SolvedFrame frame, Pose pose, PoseSolution solution, Camera camera, bool faceInFront)
    {
        var drawing = new Drawing(frame, pose, camera, morphs: true);
        BodyArtist.Draw(drawing, faceInFront);
        PropArtist.Draw(drawing, solution.First);
        return drawing;
    }

    private static void Write(SvgText svg, Drawing[] drawings, PaintStep step, string times)
    {
        var last = drawings[^1];
        var shape = step.In(last);
        if (shape.Stroke.Length == 0 || Array.TrueForAll(drawings, drawing => step.In(drawing).IsHidden))
        {
            return;
        }

        var data = last.Outline.Pen.Text(shape.Stroke);
        var moves = false;
        foreach (var drawing in drawings)
        {
            moves |= !Data(drawing, step).SequenceEqual(data);
        }

        if (!moves)
        {
            svg.Path(last, shape with { IsHidden = false });
            return;
        }

        svg.Raw("<path class=\"").Raw(shape.Classes).Raw("\" d=\"").Data(data).Raw("\"><animate attributeName=\"d\" dur=\"5s\" repeatCount=\"indefinite\" keyTimes=\"").Raw(times).Raw("\" values=\"");
        for (var index = 0; index < drawings.Length; index++)
        {
            svg.Data(Data(drawings[index], step)).Raw(";");
        }

        for (var index = drawings.Length - 1; index >= 0; index--)
        {
            svg.Data(Data(drawings[index], step)).Raw(index > 0 ? ";" : "\"/></path>");
        }
    }

    private static ReadOnlySpan<char> Data(Drawing drawing, PaintStep step) => drawing.Outline.Pen.Text(step.In(drawing).Stroke);

    private static string Times(int frames)
    {
        var times = new List<double>();
        for (var index = 0; index < frames; index++)
        {
            times.Add(ForwardShare * index / (frames - 1));
        }

        for (var index = 0; index < frames; index++)
        {
            times.Add(RestUntil + ((1 - RestUntil) * index / (frames - 1)));
        }

        return string.Join(';', times.Select(time => Math.Round(time, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture)));
    }
}
