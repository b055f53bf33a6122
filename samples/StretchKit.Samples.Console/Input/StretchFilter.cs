using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Input;

/// <summary>Which stretches to list: one of the names within each filter, all filters together.</summary>
internal sealed class StretchFilter
{
    public required IReadOnlyList<FocusTarget> Focus { get; init; }

    public required IReadOnlyList<BodyPosition> Positions { get; init; }

    public required IReadOnlyList<StretchTechnique> Techniques { get; init; }

    public bool Fits(Stretch stretch) =>
        (Focus.Count == 0 || Focus.Any(target => WorksOn(stretch, target)))
        && (Positions.Count == 0 || Positions.Contains(stretch.Position))
        && (Techniques.Count == 0 || Techniques.Contains(stretch.Technique));

    private static bool WorksOn(Stretch stretch, FocusTarget target) => target switch
    {
        { Region: { } region } => stretch.Regions.Contains(region),
        { Muscle: { } muscle } => stretch.Lengthens.Concat(stretch.Strengthens).Concat(stretch.Mobilizes).Any(use => use.Muscle == muscle),
        _ => false,
    };
}
