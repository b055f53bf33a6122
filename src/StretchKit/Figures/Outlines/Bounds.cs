namespace StretchKit.Figures.Outlines;

/// <summary>A rectangle that grows around what is drawn.</summary>
internal record struct Bounds(double Left, double Top, double Right, double Bottom)
{
    public static Bounds Empty => new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public readonly double Width => Right - Left;

    public readonly double Height => Bottom - Top;

    public readonly Bounds Include(double x, double y, double radius) =>
        new(Math.Min(Left, x - radius), Math.Min(Top, y - radius), Math.Max(Right, x + radius), Math.Max(Bottom, y + radius));

    public readonly Bounds Include(Bounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public readonly Bounds Widened(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public readonly Bounds Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);
}
