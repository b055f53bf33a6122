using StretchKit.Dosage;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>A candidate in one phase of a draft, with the dose it has there.</summary>
internal sealed record DraftItem(Candidate Candidate, RoutinePhase Phase, Dose Dose)
{
    public bool IsWish { get; init; }

    public int Seconds =>
        (Candidate.Sides.Count * Candidate.StepSeconds(Candidate.Stretch, Dose))
        + ((Candidate.Sides.Count - 1) * Transitions.SideSwitchSeconds);

    public int SecondsUnderStretch => (int)Dose.TimeUnderStretch.TotalSeconds;
}
