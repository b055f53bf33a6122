using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>What a second of a stretch is worth for the wishes of a request, from 5 (nothing in particular) to 100.</summary>
internal static class FocusScore
{
    private const int Base = 5;

    private const int Unfocused = 50;

    private const int SecondaryRegionPercent = 60;

    public static int Of(Stretch stretch, CompositionRequest request)
    {
        if (request.Focus.Count == 0)
        {
            return Unfocused;
        }

        var best = request.Focus.Max(target => target.Weight * Percent(stretch, target) / FocusTarget.FullWeight);
        return Math.Max(Base, best);
    }

    /// <summary>Gives the target a stretch serves most, or <see langword="null"/> when it serves none.</summary>
    public static FocusTarget? Served(Stretch stretch, CompositionRequest request)
    {
        var served = request.Focus.Where(target => Percent(stretch, target) > 0).ToList();
        return served.Count == 0 ? null : served.MaxBy(target => target.Weight * Percent(stretch, target));
    }

    public static bool Serves(Stretch stretch, FocusTarget target) => Percent(stretch, target) > 0;

    /// <summary>Gives how well a stretch fits one target by itself, 0 to 100.</summary>
    public static int Fit(Stretch stretch, FocusTarget target) => Percent(stretch, target);

    private static int Percent(Stretch stretch, FocusTarget target) => target switch
    {
        { Region: { } region } => stretch.Target == region ? 100 : stretch.Regions.Contains(region) ? SecondaryRegionPercent : 0,
        { Muscle: { } muscle } => stretch.Muscles.Where(use => use.Muscle == muscle).Select(use => use.SharePercent).DefaultIfEmpty().Max(),
        { Goal: { } goal } => Serves(stretch.Technique, goal) ? 100 : 0,
        _ => 0,
    };

    private static bool Serves(StretchTechnique technique, FocusGoal goal) => goal switch
    {
        FocusGoal.Flexibility => technique is StretchTechnique.Static or StretchTechnique.Pnf or StretchTechnique.ActiveIsolated or StretchTechnique.Loaded,
        FocusGoal.Mobility => technique is StretchTechnique.Dynamic or StretchTechnique.ActiveIsolated or StretchTechnique.NeuralSlider,
        FocusGoal.Stability => technique is StretchTechnique.Stabilization or StretchTechnique.Loaded,
        FocusGoal.Relaxation => technique is StretchTechnique.Breathing or StretchTechnique.Static,
        _ => technique is StretchTechnique.Release,
    };
}
