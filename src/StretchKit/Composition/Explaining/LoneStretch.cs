using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;

namespace StretchKit.Composition.Explaining;

/// <summary>What a single stretch would be as a whole routine: how much time it needs, and whether it is worth anything to the request.</summary>
internal sealed class LoneStretch(ScoringTerms terms, RequestWeights weights)
{
    /// <summary>Gives the fewest seconds of any candidate, arrival and change of position included; <see langword="null"/> when no part is open for any.</summary>
    public static int? Needed(CandidateFilter filter, RequestFrame frame)
    {
        int? least = null;
        foreach (var entry in filter.Table.Entries)
        {
            if (filter.Of(entry) is { } candidate && Needed(candidate, frame) is { } seconds && seconds < (least ?? int.MaxValue))
            {
                least = seconds;
            }
        }

        return least;
    }

    /// <summary>Gives the fewest seconds of a candidate; <see langword="null"/> when its part is not open or no dose keeps the limits.</summary>
    public static int? Needed(Candidate candidate, RequestFrame frame)
    {
        if (PhaseChoice.For(candidate.Entry, frame.Windows) is null)
        {
            return null;
        }

        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        int? least = null;
        foreach (var dose in menu[..DoseMenu.Fill(candidate, frame, menu)])
        {
            least = Math.Min(least ?? int.MaxValue, Around(candidate, frame) + candidate.Seconds(dose, frame));
        }

        return least;
    }

    /// <summary>Tells whether a stretch fits the time and its part by itself.</summary>
    public static bool Fits(Candidate candidate, RequestFrame frame)
    {
        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var dose in menu[..DoseMenu.Fill(candidate, frame, menu)])
        {
            if (Fits(candidate, candidate.Seconds(dose, frame), frame))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether so many seconds of a stretch fit the time and its part.</summary>
    public static bool Fits(Candidate candidate, int seconds, RequestFrame frame) =>
        PhaseChoice.For(candidate.Entry, frame.Windows) is { } phase
        && seconds <= frame.Windows[(int)phase].MostSeconds
        && Around(candidate, frame) + seconds <= frame.Seconds;

    /// <summary>
    /// Gives the fewest seconds of a dose with which the routine of this stretch alone is worth more than doing nothing;
    /// <see langword="null"/> when none is. It depends on the time through the part and the menu of doses only.
    /// </summary>
    public int? LeastWorthDoing(Candidate candidate, RequestFrame frame)
    {
        if (PhaseChoice.For(candidate.Entry, frame.Windows) is not { } phase)
        {
            return null;
        }

        Span<int> curve = stackalloc int[MuscleCurve.MostLevels + 1];
        MuscleCurve.Fill(curve, phase, weights.Muscle(candidate.Entry.Primary), frame.Request.Situation.Context);
        var cost = Transitions.MilliPointsPerSecond * (Transitions.Between(frame.Start, candidate.Position, frame.Surface) + frame.EndCost(candidate.Position));
        var worth = terms.OfStretch(candidate, weights);
        int? least = null;
        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var dose in menu[..DoseMenu.Fill(candidate, frame, menu)])
        {
            var seconds = candidate.Seconds(dose, frame);
            if (!(seconds >= least) && curve[Math.Min(dose.Levels, MuscleCurve.LevelsOf(phase))] + worth + terms.OfDose(candidate, dose, weights) > cost)
            {
                least = seconds;
            }
        }

        return least;
    }

    private static int Around(Candidate candidate, RequestFrame frame) =>
        frame.ArrivalSeconds + Transitions.Between(frame.Start, candidate.Position, frame.Surface);
}
