namespace StretchKit.Stretches;

/// <summary>What a stretch does to a muscle.</summary>
internal enum MuscleRole
{
    /// <summary>The muscle is made long. The default value.</summary>
    Lengthens,

    /// <summary>The muscle works.</summary>
    Strengthens,

    /// <summary>The muscle and its joint are moved through an easy range, or eased by pressure.</summary>
    Mobilizes,
}
