namespace StretchKit.Figures;

/// <summary>What a figure of a movement shows.</summary>
public enum FigureLayout
{
    /// <summary>What the pose asks for: a pair, or the end over the ghost of the start. The default value.</summary>
    Automatic,

    /// <summary>One moment: the end, or <see cref="FigureOptions.Moment"/>. For thumbnails.</summary>
    Single,

    /// <summary>Start and end beside or above each other.</summary>
    Pair,

    /// <summary>The end over a pale silhouette of the start.</summary>
    Ghost,
}
