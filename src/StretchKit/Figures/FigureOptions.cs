using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Poses;

namespace StretchKit.Figures;

/// <summary>How a figure is drawn.</summary>
public sealed class FigureOptions
{
    /// <summary>Gets the side that is worked; the left one is the mirror image.</summary>
    /// <value>Default <see cref="BodySide.Right"/>; <see cref="BodySide.Both"/> is drawn as the right one.</value>
    public BodySide Side { get; init; } = BodySide.Right;

    /// <summary>Gets the colors and how they are carried. Default <see cref="FigureTheme.Inline"/>.</summary>
    public FigureTheme Theme { get; init; }

    /// <summary>Gets what is shown of a movement. Default <see cref="FigureLayout.Automatic"/>.</summary>
    public FigureLayout Layout { get; init; }

    /// <summary>Gets the build of the body. Default <see cref="BodyBuild.Medium"/>.</summary>
    public BodyBuild Build { get; init; }

    /// <summary>Gets whether a movement is animated; viewers who ask for reduced motion see it still.</summary>
    /// <value>Default <see langword="false"/>. A pose that does not move stays still.</value>
    public bool Animate { get; init; }

    /// <summary>Gets the moment to show, for hosts that animate themselves; it makes the layout single.</summary>
    /// <value>0 (start) to 1 (end); <see langword="null"/>, the default, shows the end.</value>
    public double? Moment { get; init; }

    /// <summary>Gets what the ids inside the figure begin with; it must be unique where the same figure stands twice on a page.</summary>
    /// <value>Letters, digits, hyphens and underscores; default empty.</value>
    public string IdPrefix { get; init; } = "";

    /// <summary>Gets colors that replace those of the theme; an inline figure takes those of its page.</summary>
    /// <value>Variable names without <c>--sk-</c>, such as <c>skin</c>, with <c>#rrggbb</c>; default none.</value>
    public IReadOnlyDictionary<string, string> Colors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the language of title and description. Default English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
