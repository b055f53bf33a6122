using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>How much muscles and stretches matter to a request, in whole percent and milli-points.</summary>
internal static class StretchWeights
{
    private const int Base = 5;

    private const int Unfocused = 50;

    private const int Point = 1000;

    /// <summary>What beginning a stretch costs: it keeps a routine from being chopped up.</summary>
    private const int StepFee = 5 * Point;

    private const int HelpfulBonus = 8 * Point;

    /// <summary>What fitting the wished region or goal by itself is worth, beside the muscles it reaches.</summary>
    private const int FitBonus = 10 * Point;

    /// <summary>Stretching comes first, strengthening follows: effort counts less unless stability is wished for.</summary>
    private const int EffortFee = 15 * Point;

    private const int CautionFee = Point;

    /// <summary>A wish outweighs everything else that a routine can hold.</summary>
    private const int WishBonus = 10_000 * Point;

    private const int SecondaryCapSeconds = 60;

    /// <summary>Gives the weight of a muscle, 5 to 100.</summary>
    public static int Muscle(MuscleGroup muscle, CompositionRequest request)
    {
        if (request.Focus.Count == 0)
        {
            return Unfocused;
        }

        return Math.Max(Base, request.Focus.Max(target => target.Weight * Percent(muscle, target) / FocusTarget.FullWeight));
    }

    /// <summary>Gives how well the stretch's own regions and technique fit the wishes, 0 to 100.</summary>
    public static int Region(Stretch stretch, CompositionRequest request) =>
        request.Focus.Count == 0 ? 0 : request.Focus.Max(target => target.Weight * FocusScore.Fit(stretch, target) / FocusTarget.FullWeight);

    /// <summary>Gives what a stretch is worth by itself, beside the time it gives to muscles.</summary>
    public static int ItemValue(Candidate candidate, CompositionRequest request)
    {
        var stretch = candidate.Stretch;
        var value = (FitBonus * Region(stretch, request) / FocusTarget.FullWeight) - StepFee;
        value += candidate.Verdicts.Values.Any(verdict => verdict.IsOftenHelpful) ? HelpfulBonus : 0;
        value -= candidate.Verdicts.Values.Any(verdict => verdict.Lowest >= Verdict.Caution) ? CautionFee : 0;
        value -= GentleFee(candidate);
        value -= IsEffort(stretch) && !request.Focus.Any(target => target.Goal is FocusGoal.Stability || target.Muscle == stretch.PrimaryMuscle.Muscle) ? EffortFee : 0;
        return request.Include.Any(id => stretch.Id == id || stretch.FormerIds.Contains(id)) ? value + WishBonus : value;
    }

    /// <summary>Gives the credit for the other muscles a stretch reaches: small, and only up to a minute.</summary>
    public static int Secondary(Candidate candidate, Dose dose, CompositionRequest request)
    {
        var seconds = Math.Min((int)dose.TimeUnderStretch.TotalSeconds, SecondaryCapSeconds);
        var weight = candidate.Stretch.Muscles.Where(use => !use.IsPrimary).Sum(use => Muscle(use.Muscle, request) * use.SharePercent / 100);
        var credit = Point * seconds * weight / 400;
        return candidate.Stretch.Technique is StretchTechnique.Dynamic ? credit / 2 : credit;
    }

    private static bool IsEffort(Stretch stretch) => stretch.Technique is StretchTechnique.Stabilization or StretchTechnique.Loaded;

    /// <summary>Stronger efforts count a little less while something about the person is open.</summary>
    private static int GentleFee(Candidate candidate)
    {
        const int GentleIntensity = 3;
        var isOpen = candidate.Verdicts.Values.Any(verdict => verdict.Highest > verdict.Effective);
        return isOpen ? Point * 3 * Math.Max(0, candidate.Dose.Intensity.Level - GentleIntensity) : 0;
    }

    private static int Percent(MuscleGroup muscle, FocusTarget target) => target switch
    {
        { Region: { } region } => FocusProfiles.Percent(region, muscle),
        { Muscle: { } wanted } => wanted == muscle ? 100 : 0,
        _ => Unfocused,
    };
}
