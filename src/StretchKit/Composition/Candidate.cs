using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>A stretch that may enter a routine, with the sides, dose and changes with which it may.</summary>
internal sealed record Candidate
{
    public required Stretch Stretch { get; init; }

    /// <summary>Gets the sides that safety and the person leave.</summary>
    public required IReadOnlyList<BodySide> Sides { get; init; }

    public required Dose Dose { get; init; }

    /// <summary>Gets the most repetitions the dose may be raised to.</summary>
    public required int MostRepetitions { get; init; }

    public required IReadOnlyDictionary<BodySide, StretchVerdict> Verdicts { get; init; }

    public int? SecondsPerMuscleAtMost { get; init; }

    /// <summary>Gets what it is worth a second, before anything else is in the routine.</summary>
    public int Weight { get; init; }

    public PositionClass Position => Transitions.ClassOf(Stretch.Position);

    public Verdict Verdict => Verdicts.Values.Max(verdict => verdict.Effective);

    public bool BendsForward => Carries(Mechanism.SpinalFlexionEndRange) || Carries(Mechanism.SpinalFlexionLoaded);

    public bool BendsBackward => Carries(Mechanism.SpinalExtension);

    public static int StepSeconds(Stretch stretch, Dose dose)
    {
        const int Quantum = 5;
        var seconds = (int)(stretch.SetUp + dose.Duration).TotalSeconds;
        return (seconds + Quantum - 1) / Quantum * Quantum;
    }

    private bool Carries(Mechanism mechanism) => Stretch.Mechanisms?.Any(load => load.Mechanism == mechanism) ?? false;
}
