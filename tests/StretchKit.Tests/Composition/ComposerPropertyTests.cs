using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Routines;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>What must hold of every result, whatever was asked.</summary>
public class ComposerPropertyTests
{
    private static readonly Equipment[] Household =
    [
        Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Armchair, Equipment.Doorway, Equipment.Table,
        Equipment.Pillow, Equipment.Cushion, Equipment.Towel,
    ];

    [Fact]
    public void Compose_AnyRequest_KeepsTheBudgetAndAddsUpExactly() => Hold((request, _, routine) =>
    {
        routine.Duration.Should().BeLessThanOrEqualTo(request.Time);
        var clock = routine.Arrival;
        foreach (var step in routine.Steps)
        {
            step.Start.Should().Be(clock + step.Transition, "{0}", step);
            step.NeutralRest.Should().BeLessThanOrEqualTo(step.Transition);
            var spare = step.Duration - step.Stretch.SetUp - step.Dose.Duration;
            spare.Should().BeGreaterThanOrEqualTo(TimeSpan.Zero);
            if (!IsBreak(request))
            {
                spare.Should().BeLessThan(TimeSpan.FromSeconds(5), "steps are rounded up to 5 s");
            }

            clock = step.End;
        }

        routine.Duration.Should().Be(clock);
    });

    [Fact]
    public void Compose_AnyBreak_LeavesTimeToReadBeforeEachStretch() => Hold((request, _, routine) =>
    {
        const int WordsPerSecond = 4;
        foreach (var step in IsBreak(request) ? routine.Steps.DistinctBy(step => step.Stretch) : [])
        {
            var words = $"{step.Stretch.Instructions.SetUp} {step.Stretch.Instructions.Action}".Split(' ').Length;

            (step.Duration - step.Dose.Duration).TotalSeconds.Should().BeGreaterThanOrEqualTo((double)words / WordsPerSecond, "{0}", step);
        }
    });

    [Fact]
    public void Compose_AnyRequest_DoesBothSidesOrSaysWhyNot() => Hold((request, result, routine) =>
    {
        foreach (var steps in routine.Steps.Where(step => step.Stretch.Laterality == Laterality.Sided).GroupBy(step => step.Stretch))
        {
            var missing = new[] { BodySide.Left, BodySide.Right }.Except(steps.Select(step => step.Side)).ToList();
            foreach (var side in missing)
            {
                var isUnwanted = request.Side is not BodySide.Both && request.Side != side;
                (isUnwanted || !IsDoable(result.Safety.For(steps.Key.Id, side), request)).Should().BeTrue("{0} {1} is left out", steps.Key.Id, side);
                result.Notes.Should().Contain(note => note.Key.StartsWith("note.one-side", StringComparison.Ordinal) && note.Slots["stretch"].Equals(steps.Key.Name));
            }

            steps.Select(step => step.Side).Should().OnlyHaveUniqueItems();
        }
    });

    [Fact]
    public void Compose_AnyRequest_SidesThatTakeTurnsGetTheSameNumber() => Hold((_, _, routine) =>
    {
        foreach (var step in routine.Steps.Where(step => step.Stretch.Laterality is Laterality.Alternating))
        {
            (step.Dose.Repetitions.Count % 2).Should().Be(0, "{0}", step);
        }
    });

    [Fact]
    public void Compose_AnyRequest_NoStepIsAgainstSafety() => Hold((request, result, routine) =>
    {
        foreach (var step in routine.Steps)
        {
            var verdict = result.Safety.For(step.Stretch.Id, step.Side);
            verdict.Effective.Should().NotBe(Verdict.Avoid, "{0}", step);
            step.Modifications.Should().Equal(verdict.Modifications);
            foreach (var change in step.Modifications)
            {
                step.Dose.Hold.Seconds.Should().BeLessThanOrEqualTo(change.HoldAtMostSeconds ?? int.MaxValue);
                step.Dose.TimeUnderStretch.TotalSeconds.Should().BeLessThanOrEqualTo(change.SecondsPerMuscleAtMost ?? int.MaxValue);
                change.UseEasierVariant.Should().BeFalse();
                if (change.Prop is { } prop)
                {
                    AtHand(request).Should().Contain(prop);
                }
            }
        }

        result.Verdict.Should().Be(routine.Steps.Max(step => result.Safety.For(step.Stretch.Id, step.Side).Effective));
        result.Safety.Triage.Should().BeOneOf(Triage.Proceed, Triage.NeedsAnswers);
        result.Safety.QuestionsComeFirst.Should().BeFalse();
    });

    [Fact]
    public void Compose_AnyRequest_RespectsEquipmentPositionsSideAndExclusions() => Hold((request, _, routine) =>
    {
        var atHand = AtHand(request);
        foreach (var step in routine.Steps)
        {
            step.Stretch.Equipment.Should().NotContain(anyOf => !anyOf.Any(atHand.Contains), "{0}", step);
            request.Exclude.Should().NotContain(step.Stretch.Id);
            if (request.Positions is { } possible)
            {
                possible.Should().Contain(step.Stretch.Position);
            }

            if (step.Stretch.Laterality is Laterality.Sided && request.Side is not BodySide.Both)
            {
                step.Side.Should().Be(request.Side);
            }

            if (request.Situation.SurfaceOrDefault is not Surface.Floor)
            {
                step.Stretch.Position.Should().NotBe(BodyPosition.Quadruped, "that needs the floor");
            }
        }
    });

    [Fact]
    public void Compose_AnyRequest_GrantsWishesOrExplains() => Hold((request, result, routine) =>
    {
        foreach (var wish in request.Include.Where(wish => routine.Steps.All(step => step.Stretch.Id != wish)))
        {
            TestServices.Catalog.TryGet(wish, out var stretch).Should().BeTrue();
            result.Notes.Should().Contain(
                note => note.Key.StartsWith("note.wish-", StringComparison.Ordinal) && note.Slots["stretch"].Equals(stretch!.Name),
                "'{0}' was wished for",
                wish);
        }
    });

    [Fact]
    public void Compose_AnyRequest_HasEachFamilyOnceAndPhasesInOrder() => Hold((_, _, routine) =>
    {
        routine.Steps.Select(step => step.Stretch).Distinct().Select(stretch => stretch.Family).Should().OnlyHaveUniqueItems();
        routine.Steps.Select(step => step.Phase).Should().BeInAscendingOrder();
        routine.Steps.Should().NotContain(step => !step.Stretch.Phases.Contains(step.Phase));
    });

    /// <summary>Rests in neutral are kept in the main part, so what bends one way only has to be there.</summary>
    [Fact]
    public void Compose_AnyRequest_BendsOneWayInTheMainPartOnly() => Hold((_, _, routine) =>
        routine.Steps.Should().NotContain(step => step.Phase != RoutinePhase.Main && BendsForward(step.Stretch) != BendsBackward(step.Stretch)));

    [Fact]
    public void Compose_AnyRequest_RestsBetweenBendingForwardAndBackward() => Hold((_, _, routine) =>
    {
        foreach (var (before, after) in routine.Steps.Zip(routine.Steps.Skip(1)).Where(pair => pair.First.Stretch.Id != pair.Second.Stretch.Id))
        {
            var flips = (BendsForward(before.Stretch) && BendsBackward(after.Stretch)) || (BendsBackward(before.Stretch) && BendsForward(after.Stretch));
            if (flips)
            {
                // A change of position lies between, or a rest in neutral.
                (after.Transition >= TimeSpan.FromSeconds(5)).Should().BeTrue("{0} follows {1}", after, before);
                (after.NeutralRest == TimeSpan.FromSeconds(10) || after.Stretch.Position != before.Stretch.Position).Should().BeTrue("{0} follows {1}", after, before);
            }

            if (after.NeutralRest > TimeSpan.Zero)
            {
                BendsBackward(after.Stretch).Should().BeTrue("a rest in neutral comes before bending backward");
            }
        }
    });

    [Fact]
    public void Compose_AnyRequest_StepsAndOmissionsCoverTheCatalogue() => AnySeed.Hold(
        seed =>
        {
            var result = TestServices.Composer.Compose(new RandomRequests(seed).Next());

            if (result.Status is CompositionStatus.CareFirst or CompositionStatus.AnswersFirst)
            {
                result.Omissions.Should().BeEmpty();
                return;
            }

            (result.Routine?.Steps ?? []).Select(step => step.Stretch.Id).Distinct()
                .Concat(result.Omissions.Select(omission => omission.Stretch.Id))
                .Order()
                .Should().Equal(TestServices.Catalog.Stretches.Select(stretch => stretch.Id));
            result.Omissions.Should().NotContain(omission => omission.Text.ToString().Length == 0);
        },
        cases: 40);

    [Fact]
    public void Compose_SameRequestTwice_GivesTheSameBytes() => AnySeed.Hold(
        seed =>
        {
            var one = TestServices.Composer.Compose(new RandomRequests(seed).Next());

            var other = TestServices.Composer.Compose(new RandomRequests(seed).Next());

            StretchKitJson.Write(one).Should().Equal(StretchKitJson.Write(other));
        },
        cases: 20);

    [Fact]
    public void Compose_BeforePower_KeepsStaticTimePerMuscleUnderAMinute() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with
            {
                Person = TestPeople.KnownThrough,
                Situation = new() { Context = RoutineContext.BeforeActivity, PowerActivityNext = true },
            };

            var result = TestServices.Composer.Compose(request);

            var held = (result.Routine?.Steps ?? []).Where(step => step.Stretch.Technique is StretchTechnique.Static or StretchTechnique.Pnf).ToList();
            foreach (var (muscle, side) in held.SelectMany(step => step.Stretch.Lengthens, (step, use) => (use.Muscle, step.Side)).Distinct())
            {
                held.Where(step => (step.Side == side || step.Side == BodySide.Both || side == BodySide.Both) && step.Stretch.Lengthens.Any(use => use.Muscle == muscle))
                    .GroupBy(step => step.Stretch)
                    .Sum(steps => steps.Max(step => step.Dose.TimeUnderStretch.TotalSeconds))
                    .Should().BeLessThan(60, "{0} {1}", muscle, side);
            }
        },
        cases: 30);

    [Fact]
    public void Compose_AnyPersonAtAll_NeverThrows() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with { Person = new RandomPeople(seed).Partial() };

            var result = TestServices.Composer.Compose(request);

            (result.Routine is not null).Should().Be(result.Status is CompositionStatus.Feasible or CompositionStatus.Optimal);
            StretchKitJson.Write(result).Should().NotBeEmpty();
        },
        cases: 60);

    private static void Hold(Action<CompositionRequest, CompositionResult, Routine> check) => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next();
            var result = TestServices.Composer.Compose(request);
            if (result.Routine is { } routine)
            {
                check(request, result, routine);
            }
        },
        cases: 50);

    private static bool IsBreak(CompositionRequest request) =>
        request.Time <= TimeSpan.FromMinutes(5) || request.Situation.Context is RoutineContext.DeskBreak;

    private static HashSet<Equipment> AtHand(CompositionRequest request)
    {
        HashSet<Equipment> atHand = [.. request.Equipment ?? Household];
        if (request.Situation.SurfaceOrDefault is Surface.Bed)
        {
            atHand.Add(Equipment.Bed);
        }

        if (request.Situation.SurfaceOrDefault is Surface.Chair)
        {
            atHand.Add(Equipment.Chair);
        }

        return atHand;
    }

    private static bool IsDoable(StretchVerdict verdict, CompositionRequest request) =>
        verdict.Effective < Verdict.Avoid
        && verdict.Modifications.All(change => verdict.Effective < Verdict.Modify || (!change.UseEasierVariant && (change.Prop is not { } prop || AtHand(request).Contains(prop))));

    private static bool BendsForward(Stretch stretch) => Carries(stretch, Mechanism.SpinalFlexionEndRange) || Carries(stretch, Mechanism.SpinalFlexionLoaded);

    private static bool BendsBackward(Stretch stretch) => Carries(stretch, Mechanism.SpinalExtension);

    private static bool Carries(Stretch stretch, Mechanism mechanism) => stretch.Mechanisms!.Any(load => load.Mechanism == mechanism);
}
