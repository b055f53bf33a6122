namespace StretchKit.Anatomy;

/// <summary>A true side of the body, seen by the person who has it.</summary>
public enum BodySide
{
    /// <summary>Both sides at once, or a matter without sides. The default value.</summary>
    Both,

    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,
}
