namespace StretchKit.Figures.Outlines;

/// <summary>A piece of path data within a pen's text.</summary>
internal readonly record struct Stroke(int Start, int Length);
