using StretchKit.Figures.Outlines;

namespace StretchKit.Figures.Sheets;

/// <summary>Which part of the picture is shown, and how two frames stand together: 4 to 3, and figures of similar scale.</summary>
internal sealed class Viewport
{
    private const double Aspect = 4.0 / 3;

    private const double Padding = 40;

    private const double Gap = 40;

    private const double NarrowestWhole = 840;

    private const double NarrowestCropped = 440;

    public Viewport(Bounds content, bool isPair, bool isCropped, double bandAbove = 0)
    {
        var stacks = isPair && content.Width > Aspect * content.Height;
        StartX = isPair && !stacks ? -(content.Width + Gap) : 0;
        StartY = stacks ? -(content.Height + Gap) : 0;
        var whole = isPair ? content.Include(content.Moved(StartX, StartY)) : content;
        whole = whole with { Top = whole.Top - bandAbove };
        var width = Math.Max(Math.Max(whole.Width + (2 * Padding), (whole.Height + (2 * Padding)) * Aspect), isCropped ? NarrowestCropped : NarrowestWhole);
        var (centerX, centerY) = ((whole.Left + whole.Right) / 2, (whole.Top + whole.Bottom) / 2);
        View = new(centerX - (width / 2), centerY - (width / Aspect / 2), centerX + (width / 2), centerY + (width / Aspect / 2));
    }

    /// <summary>Gets how far the start is moved from the end.</summary>
    public double StartX { get; }

    public double StartY { get; }

    public Bounds View { get; }
}
