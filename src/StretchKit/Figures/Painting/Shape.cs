using StretchKit.Figures.Outlines;

namespace StretchKit.Figures.Painting;

/// <summary>One path of the picture: its classes, its data, and whether it can be seen.</summary>
internal readonly record struct Shape(string Classes, Stroke Stroke, bool IsHidden = false);
