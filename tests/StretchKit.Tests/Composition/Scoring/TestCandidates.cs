using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Dosage;
using StretchKit.Safety;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Composition.Scoring;

/// <summary>Candidates and weights made for one question each.</summary>
internal static class TestCandidates
{
    public static Candidate Of(Stretch stretch, Verdict lowest = Verdict.Suitable, Verdict effective = Verdict.Suitable, Verdict highest = Verdict.Suitable, bool isOftenHelpful = false) => new()
    {
        Entry = new(stretch, 0, 0, 0),
        Verdicts = stretch.Sides.Select(side => new SideVerdict(0, side, lowest, effective, highest, isOftenHelpful)).ToArray(),
        Dose = DoseChoice.Of(stretch.Dose),
        Range = stretch.DoseRangeFor(Population.Adult),
    };

    public static Candidate Plain { get; } = Of(TestStretches.Plain);

    public static RequestWeights Weights(params FocusTarget[] focus) => Weights(new CompositionRequest { Time = TimeSpan.FromMinutes(15), Focus = focus });

    public static RequestWeights Weights(CompositionRequest request) => new(request, TestPeople.Today);

    /// <summary>A stretch that reaches another muscle too.</summary>
    public static Stretch WithOther(MuscleGroup other) => TestStretches.With([], id: "reaches-another", others: [other]);
}
