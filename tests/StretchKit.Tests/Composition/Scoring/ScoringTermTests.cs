using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Composition.Modeling;
using StretchKit.Composition.Scoring;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;
using static StretchKit.Tests.Composition.Scoring.TestCandidates;

namespace StretchKit.Tests.Composition.Scoring;

/// <summary>Each term stays within its points, and moves one way only with what it is about.</summary>
public class ScoringTermTests
{
    private static readonly ScoringTerms Terms = new([]);

    [Fact]
    public void All_AnyRequest_StayWithinTheirPointsAndSayNothingWhereIdle() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next();
            var run = new CompositionRun(new(TestServices.Catalog, [], new(TimeSpan.FromHours(1)), TimeProvider.System), request, TestServices.Evaluator.Evaluate(request.Person, request.Situation));
            var (frame, filter, weights) = (new RequestFrame(request), run.Filter(), new RequestWeights(request, TestPeople.Today));
            Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
            Span<int> worth = stackalloc int[DoseMenu.MostChoices];
            foreach (var candidate in filter.Table.Entries.Select(filter.Of).OfType<Candidate>())
            {
                Math.Abs(weights.Jitter(candidate.Entry)).Should().BeLessThanOrEqualTo(SeedJitter.HalfPoint);
                foreach (var (term, points) in Terms.All)
                {
                    points.Should().BePositive();
                    var most = term.IsIdle(weights) ? 0 : ScoringTerm.Whole;
                    term.OfStretch(candidate, weights).Should().BeInRange(-most, most, "{0}", term);
                    var doses = DoseMenu.Of(candidate, frame, menu);
                    worth.Clear();
                    term.AddTo(worth, points, candidate, doses, weights);
                    for (var at = 0; at < doses.Length; at++)
                    {
                        var share = term.OfDose(candidate, doses[at], weights);
                        share.Should().BeInRange(-most, most, "{0}", term);
                        worth[at].Should().Be(points * share, "{0}", term);
                    }
                }
            }
        },
        cases: 20);

    [Fact]
    public void FocusFit_MoreWeight_NeverCountsLess() =>
        Rises(Enumerable.Range(1, 100).Select(weight => new FocusFitTerm().OfStretch(Plain, Weights((FocusTarget)BodyRegion.LowerBack with { Weight = weight }))));

    [Fact]
    public void FocusFit_NoFocus_IsNothing() => new FocusFitTerm().OfStretch(Plain, Weights()).Should().Be(0);

    [Fact]
    public void OftenHelpful_Remark_EarnsTheBonus()
    {
        new OftenHelpfulTerm().OfStretch(Plain, Weights()).Should().Be(0);
        new OftenHelpfulTerm().OfStretch(Of(TestStretches.Plain, isOftenHelpful: true), Weights()).Should().Be(ScoringTerm.Whole);
    }

    [Fact]
    public void Caution_FirmerForSure_NeverCountsMore() =>
        Falls(new[] { Verdict.Suitable, Verdict.Caution, Verdict.Modify }.Select(lowest => new CautionTerm().OfStretch(Of(TestStretches.Plain, lowest, lowest, lowest), Weights())));

    [Fact]
    public void Gentleness_WhileSomethingIsOpen_StrongerNeverCountsMore()
    {
        Falls(Enumerable.Range(0, 11).Select(intensity => new GentlenessTerm().OfStretch(Of(Strong(intensity), highest: Verdict.Avoid), Weights())));
        new GentlenessTerm().OfStretch(Of(Strong(3), highest: Verdict.Avoid), Weights()).Should().Be(0);
        new GentlenessTerm().OfStretch(Of(Strong(10), highest: Verdict.Avoid), Weights()).Should().Be(-ScoringTerm.Whole);
    }

    [Fact]
    public void Gentleness_NothingOpen_IsNothing() => new GentlenessTerm().OfStretch(Of(Strong(10)), Weights()).Should().Be(0);

    [Theory]
    [InlineData(StretchTechnique.Static, false)]
    [InlineData(StretchTechnique.Loaded, true)]
    [InlineData(StretchTechnique.Stabilization, true)]
    public void Effort_Technique_CostsUnlessWishedFor(StretchTechnique technique, bool costs)
    {
        var candidate = Of(TestStretches.With([], technique: technique));

        new EffortTerm().OfStretch(candidate, Weights()).Should().Be(costs ? -ScoringTerm.Whole : 0);
        new EffortTerm().OfStretch(candidate, Weights(FocusGoal.Stability)).Should().Be(0);
        new EffortTerm().OfStretch(candidate, Weights(MuscleGroup.ErectorSpinae)).Should().Be(0);
        new EffortTerm().OfStretch(candidate, Weights(MuscleGroup.Hamstrings)).Should().Be(costs ? -ScoringTerm.Whole : 0);
    }

    [Fact]
    public void Preference_LikedNeutralDisliked_CountInThatOrder()
    {
        var plain = new CompositionRequest { Time = TimeSpan.FromMinutes(5) };

        Falls(new[] { plain with { Likes = [Plain.Stretch.Id] }, plain, plain with { Dislikes = [Plain.Stretch.Id] } }
            .Select(request => new PreferenceTerm().OfStretch(Plain, Weights(request))));
    }

    [Fact]
    public void Variety_LongerAgo_NeverCountsLess()
    {
        var shares = Enumerable.Range(0, 10).Select(days => new VarietyTerm().OfStretch(Plain, Done(days))).ToList();

        Rises(shares);
        shares[0].Should().Be(-ScoringTerm.Whole, "today counts as yesterday");
        shares[7].Should().BeNegative("a week ago still counts a little");
        shares[8].Should().Be(0);
        new VarietyTerm().OfStretch(Plain, Done(-3)).Should().Be(-ScoringTerm.Whole, "a day to come counts as today");
        new VarietyTerm().OfStretch(Plain, Weights()).Should().Be(0);
    }

    [Fact]
    public void OtherMuscles_LongerDose_NeverCountsLessUpToAMinute()
    {
        var candidate = Of(WithOther(MuscleGroup.GluteusMaximus));
        var shares = Enumerable.Range(1, 12).Select(times => new OtherMusclesTerm().OfDose(candidate, new(10, 0, times, 1), Weights())).ToList();

        Rises(shares);
        shares[0].Should().BePositive();
        shares[11].Should().Be(shares[5], "a minute is all that counts");
        new OtherMusclesTerm().OfDose(Plain, new(30, 0, 2, 1), Weights()).Should().Be(0);
    }

    [Fact]
    public void SideEmphasis_LongerHold_NeverCountsLess()
    {
        Rises(Enumerable.Range(1, 90).Select(hold => new SideEmphasisTerm().OfDose(Plain, new(hold, 0, 1, 1, IsLongerOnOneSide: true), Weights())));
        new SideEmphasisTerm().OfDose(Plain, new(30, 0, 1, 1), Weights()).Should().Be(0);
    }

    [Fact]
    public void StepFee_AnyStretch_CostsTheSame() => new StepFeeTerm().OfStretch(Plain, Weights()).Should().Be(-ScoringTerm.Whole);

    [Fact]
    public void Jitter_Seed_DiffersByStretchAndSeedAndIsRepeatable()
    {
        StretchId[] ids = [.. TestServices.Catalog.Stretches.Select(stretch => stretch.Id)];

        ids.Select(id => SeedJitter.Of(7, id)).Distinct().Count().Should().BeGreaterThan(ids.Length / 2);
        ids.Select(id => SeedJitter.Of(7, id)).Should().Equal(ids.Select(id => SeedJitter.Of(7, id))).And.NotEqual(ids.Select(id => SeedJitter.Of(8, id)));
        ids.Should().OnlyContain(id => SeedJitter.Of(null, id) == 0);
        SeedJitter.Of(7, "cat-cow").Should().Be(-375, "the numbers are the same on every machine");
    }

    [Fact]
    public void MuscleCurve_AnyPhaseContextAndWeight_RisesAndBendsDown()
    {
        foreach (var phase in Enum.GetValues<RoutinePhase>())
        {
            foreach (var context in Enum.GetValues<RoutineContext>())
            {
                var before = new int[MuscleCurve.LevelsOf(phase) + 1];
                for (var weight = 0; weight <= 100; weight += 5)
                {
                    var curve = new int[before.Length];
                    MuscleCurve.Fill(curve, phase, weight, context);

                    Rises(curve);
                    Falls(curve.Zip(curve.Skip(1), (left, right) => right - left));
                    curve.Zip(before).Should().OnlyContain(pair => pair.First >= pair.Second, "a heavier muscle counts no less");
                    before = curve;
                }
            }
        }
    }

    private static Stretch Strong(int intensity) => TestStretches.With([], intensity: intensity);

    private static RequestWeights Done(int daysAgo) => Weights(new CompositionRequest
    {
        Time = TimeSpan.FromMinutes(5),
        LastDone = new Dictionary<StretchId, DateOnly> { [Plain.Stretch.Id] = TestPeople.Today.AddDays(-daysAgo) },
    });

    private static void Rises(IEnumerable<int> values) => values.Should().BeInAscendingOrder();

    private static void Falls(IEnumerable<int> values) => values.Should().BeInDescendingOrder();
}
