using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>How well a stretch fits one target by itself, 0 to 100.</summary>
internal static class FocusFit
{
    /// <summary>How well a stretch fits a region that it reaches beside its target.</summary>
    public const int SecondaryRegionPercent = 60;

    public static int Percent(Stretch stretch, FocusTarget target) => target switch
    {
        { Region: { } region } => stretch.Target == region ? FocusTarget.FullWeight : stretch.Regions.Contains(region) ? SecondaryRegionPercent : 0,
        { Muscle: { } muscle } => ShareOf(stretch, muscle),
        { Goal: { } goal } => Serves(stretch.Technique, goal) ? FocusTarget.FullWeight : 0,
        _ => 0,
    };

    /// <summary>Gives the targets of a request that a stretch serves, the weightiest first.</summary>
    public static IReadOnlyList<FocusTarget> Served(Stretch stretch, CompositionRequest request) =>
        [.. request.Focus.Where(target => Percent(stretch, target) > 0).OrderByDescending(target => target.Weight * Percent(stretch, target))];

    private static int ShareOf(Stretch stretch, Anatomy.MuscleGroup muscle)
    {
        var share = 0;
        foreach (var use in stretch.Muscles)
        {
            share = use.Muscle == muscle ? Math.Max(share, use.SharePercent) : share;
        }

        return share;
    }

    private static bool Serves(StretchTechnique technique, FocusGoal goal) => goal switch
    {
        FocusGoal.Flexibility => technique is StretchTechnique.Static or StretchTechnique.Pnf or StretchTechnique.ActiveIsolated or StretchTechnique.Loaded,
        FocusGoal.Mobility => technique is StretchTechnique.Dynamic or StretchTechnique.ActiveIsolated or StretchTechnique.NeuralSlider,
        FocusGoal.Stability => technique is StretchTechnique.Stabilization or StretchTechnique.Loaded,
        FocusGoal.Relaxation => technique is StretchTechnique.Breathing or StretchTechnique.Static,
        _ => technique is StretchTechnique.Release,
    };
}
