namespace StretchKit.Figures.Painting;

/// <summary>
/// Where two parts of one limb meet: whichever is painted second, a short piece of the first is painted again, so that
/// no gap line crosses the joint.
/// </summary>
internal readonly struct Seam(Part first, Part second, Shape overSecond, Shape overFirst)
{
    public Part First { get; init; } = first;

    public Part Second { get; init; } = second;

    public Shape OverSecond { get; init; } = overSecond;

    public Shape OverFirst { get; init; } = overFirst;
}
