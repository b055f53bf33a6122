namespace StretchKit.Poses;

/// <summary>A part that rests on a surface.</summary>
internal readonly record struct Contact(BodyPart Part, PropKind Surface);
