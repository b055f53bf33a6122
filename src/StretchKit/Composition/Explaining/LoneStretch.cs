using StretchKit.Anatomy;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition.Explaining;

/// <summary>What a single stretch would be as a whole routine: how much time it needs, and whether it is worth anything to the request.</summary>
internal sealed class LoneStretch(RequestScoring scoring)
{
    private static readonly int MuscleCount = Vocabulary<MuscleGroup>.Names.Count;

    private readonly int[]?[] _curves = new int[]?[Vocabulary<RoutinePhase>.Names.Count * MuscleCount];

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

        Span<DoseChoice> room = stackalloc DoseChoice[DoseMenu.MostChoices];
        int? least = null;
        foreach (var dose in DoseMenu.Of(candidate, frame, room))
        {
            least = Math.Min(least ?? int.MaxValue, Around(candidate, frame) + candidate.Seconds(dose, frame));
        }

        return least;
    }

    /// <summary>Tells whether a stretch fits the time and its part by itself.</summary>
    public static bool Fits(Candidate candidate, RequestFrame frame)
    {
        Span<DoseChoice> room = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var dose in DoseMenu.Of(candidate, frame, room))
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
        // Staying where one is may cost something too: standing up or lying down at the end.
        var further = Transitions.Between(frame.Start, candidate.Position, frame.Surface) + frame.EndCost(candidate.Position) - frame.EndCost(frame.Start);
        return LeastWorth(candidate, frame, Transitions.MilliPointsPerSecond * further);
    }

    /// <summary>Gives the fewest seconds of a dose that is worth more than so many milli-points; <see langword="null"/> when none is.</summary>
    public int? LeastWorth(Candidate candidate, RequestFrame frame, int cost)
    {
        if (PhaseChoice.For(candidate.Entry, frame.Windows) is not { } phase)
        {
            return null;
        }

        var curve = Curve(phase, candidate.Entry.Primary);
        var missing = cost - scoring.OfStretch(candidate);
        int? least = null;
        Span<DoseChoice> room = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var dose in DoseMenu.Of(candidate, frame, room))
        {
            var seconds = candidate.Seconds(dose, frame);
            if (!(seconds >= least) && WorthOf(dose, candidate, phase, curve) > missing)
            {
                least = seconds;
            }
        }

        return least;
    }

    /// <summary>Gives the most that any dose is worth which fits the time and its part by itself, in milli-points; <see langword="null"/> when none fits.</summary>
    public int? MostWorth(Candidate candidate, RequestFrame frame)
    {
        int? most = null;
        Span<DoseChoice> room = stackalloc DoseChoice[DoseMenu.MostChoices];
        foreach (var dose in DoseMenu.Of(candidate, frame, room))
        {
            if (PhaseChoice.For(candidate.Entry, frame.Windows) is { } phase && Fits(candidate, candidate.Seconds(dose, frame), frame))
            {
                var worth = scoring.OfStretch(candidate) + WorthOf(dose, candidate, phase, Curve(phase, candidate.Entry.Primary));
                most = Math.Max(most ?? worth, worth);
            }
        }

        return most;
    }

    private int WorthOf(DoseChoice dose, Candidate candidate, RoutinePhase phase, int[] curve) =>
        curve[Math.Min(dose.Levels, MuscleCurve.LevelsOf(phase))] + scoring.OfDose(candidate, dose);

    private int[] Curve(RoutinePhase phase, MuscleGroup muscle)
    {
        ref var curve = ref _curves[((int)phase * MuscleCount) + (int)muscle];
        if (curve is null)
        {
            curve = new int[MuscleCurve.MostLevels + 1];
            MuscleCurve.Fill(curve, phase, scoring.Weights.Muscle(muscle), scoring.Weights.Request.Situation.Context);
        }

        return curve;
    }

    private static int Around(Candidate candidate, RequestFrame frame) =>
        frame.ArrivalSeconds + Transitions.Between(frame.Start, candidate.Position, frame.Surface);
}
