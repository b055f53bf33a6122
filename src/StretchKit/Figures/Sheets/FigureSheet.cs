using StretchKit.Anatomy;
using StretchKit.Figures.Body;
using StretchKit.Figures.Outlines;
using StretchKit.Figures.Painting;
using StretchKit.Figures.Props;
using StretchKit.Figures.Svg;
using StretchKit.Poses;
using StretchKit.Poses.Solving;
using StretchKit.Stretches;

namespace StretchKit.Figures.Sheets;

/// <summary>Puts one figure together: frames, scenery, layout, motion.</summary>
internal sealed class FigureSheet
{
    private const double CropMargin = 100;

    /// <summary>The band above a figure that carries the mark of an exaggerated movement.</summary>
    private const double MarkBand = 70;

    private readonly List<Drawing> _drawings = [];

    private readonly Stretch _stretch;

    private readonly Pose _pose;

    private readonly FigureOptions _options;

    private readonly PoseSolution _solution;

    private readonly Camera _camera;

    private readonly FigureLayout _layout;

    private readonly bool _animates;

    public FigureSheet(Stretch stretch, Pose pose, FigureOptions options)
    {
        _stretch = stretch;
        _pose = pose;
        _options = options;
        _solution = pose.Solve(options.Build);
        _camera = new(pose.View, options.Side is BodySide.Left);
        _animates = options.Animate && pose.Moves && options.Moment is null;
        _layout = !pose.Moves || options.Moment is not null ? FigureLayout.Single
            : options.Layout is not FigureLayout.Automatic ? options.Layout
            : pose.IsPair ? FigureLayout.Pair : FigureLayout.Ghost;
    }

    public string Write()
    {
        var end = Draw(_solution.At(_options.Moment ?? 1), showArrows: _options.Moment is null && (_layout is not FigureLayout.Single || !_pose.Moves));
        var start = _layout is FigureLayout.Pair or FigureLayout.Ghost ? Draw(_solution.Keys[0]) : null;
        var bounds = start is null ? end.Outline.Bounds : end.Outline.Bounds.Include(start.Outline.Bounds);
        if (_animates || _options.Moment is not null)
        {
            bounds = _solution.Keys.Aggregate(bounds, (all, key) => all.Include(Draw(key).Outline.Bounds));
        }

        var mat = Scenery.Mat(end, _solution);
        bounds = _pose.Crop.Count > 0 ? Cropped() : bounds.Include(mat is null ? bounds : end.Outline.Bounds);
        var isPair = _layout is FigureLayout.Pair && !_animates;
        var port = new Viewport(bounds, isPair, _pose.Crop.Count > 0, _pose.Exaggeration > 1 ? MarkBand : 0);

        var svg = new SvgText();
        FigureHead.Write(svg, _stretch, _options, port.View, _stretch.Instructions.Action.ToString(_options.Culture), _animates);
        if (_animates)
        {
            svg.Raw("<g class=\"sk-st\" style=\"display:none\">");
        }

        if (isPair)
        {
            WritePane(svg, start!, mat, end, bounds, port.StartX, port.StartY);
        }

        WritePane(svg, end, mat, end, bounds, 0, 0, _layout is FigureLayout.Ghost || _animates ? start : null);
        if (_animates)
        {
            svg.Raw("</g><g class=\"sk-an\">");
            WriteScenery(svg, mat, end, bounds);
            Motion.Write(svg, _pose, _solution, _camera);
            svg.Raw("</g>");
        }

        if (_pose.Exaggeration > 1)
        {
            ExaggerationMark.Write(svg, port.View, _pose.Exaggeration);
        }

        foreach (var drawing in _drawings)
        {
            drawing.Outline.Pen.Release();
        }

        return svg.Raw("</svg>").ToString();
    }

    private Drawing Draw(SolvedFrame frame, bool showArrows = false)
    {
        var drawing = new Drawing(frame, _pose, _camera, morphs: false);
        BodyArtist.Draw(drawing, HeadArtist.FaceIsInFront(frame.Body, _camera));
        PropArtist.Draw(drawing, _solution.First);
        if (showArrows)
        {
            ArrowArtist.Draw(drawing, _solution);
        }

        _drawings.Add(drawing);
        return drawing;
    }

    private Bounds Cropped()
    {
        var bounds = Bounds.Empty;
        foreach (var landmark in _pose.Crop)
        {
            foreach (var key in _solution.Keys)
            {
                var (x, y) = _camera.Project(key.Body[landmark]);
                bounds = bounds.Include(x, y, CropMargin);
            }
        }

        return bounds;
    }

    /// <summary>Writes one frame; a cropped one in a window of its own, so that it cannot reach into its neighbor.</summary>
    private void WritePane(SvgText svg, Drawing drawing, Part? mat, Drawing matDrawing, Bounds bounds, double x, double y, Drawing? ghost = null)
    {
        var isMoved = x != 0 || y != 0;
        var isWindow = _pose.Crop.Count > 0 && _layout is FigureLayout.Pair && !_animates;
        if (isWindow)
        {
            var box = bounds.Moved(x, y);
            svg.Raw("<svg x=\"").Raw(Pen.Round(box.Left)).Raw("\" y=\"").Raw(Pen.Round(box.Top)).Raw("\" width=\"").Raw(Pen.Round(box.Width)).Raw("\" height=\"").Raw(Pen.Round(box.Height)).Raw("\"")
                .Rectangle("viewBox", bounds).Raw(">");
        }
        else if (isMoved)
        {
            svg.Raw("<g transform=\"translate(").Raw(Pen.Round(x)).Raw(" ").Raw(Pen.Round(y)).Raw(")\">");
        }

        WriteScenery(svg, mat, matDrawing, bounds);
        foreach (var shape in drawing.Behind.SelectMany(part => part.Shapes))
        {
            svg.Path(drawing, shape);
        }

        if (ghost is not null)
        {
            Ghost.Write(svg, ghost);
        }

        foreach (var step in PaintOrder.Of(drawing))
        {
            svg.Path(drawing, step.In(drawing));
        }

        svg.Raw(isWindow ? "</svg>" : isMoved ? "</g>" : "");
    }

    private static void WriteScenery(SvgText svg, Part? mat, Drawing drawing, Bounds bounds)
    {
        if (mat is null)
        {
            svg.Path(Ink.Floor, drawing.Outline.Pen.Text(Scenery.FloorLine(drawing.Outline, bounds)));
            return;
        }

        foreach (var shape in mat.Shapes)
        {
            svg.Path(drawing, shape);
        }
    }
}
