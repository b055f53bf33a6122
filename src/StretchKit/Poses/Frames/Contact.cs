using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;

namespace StretchKit.Poses.Frames;

/// <summary>A part that rests on a surface.</summary>
internal readonly record struct Contact(BodyPart Part, PropKind Surface);
