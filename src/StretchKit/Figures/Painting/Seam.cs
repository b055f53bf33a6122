namespace StretchKit.Figures.Painting;

/// <summary>
/// Where two parts of one limb meet: whichever is painted second, a short piece of the first is painted again, so that
/// no gap line crosses the joint.
/// </summary>
internal readonly record struct Seam(Part First, Part Second, Shape OverSecond, Shape OverFirst);
