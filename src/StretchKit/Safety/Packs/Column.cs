using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Safety.Packs;

/// <summary>One stretch on one side: what a verdict is about.</summary>
internal readonly record struct Column(Stretch Stretch, BodySide Side);
