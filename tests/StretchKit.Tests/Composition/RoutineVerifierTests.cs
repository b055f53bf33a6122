using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Routines;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>The verifier agrees with every composed routine, and finds each thing that is changed in one.</summary>
public class RoutineVerifierTests
{
    private static readonly CompositionResult Sound = TestServices.Composer.Compose(new()
    {
        Time = TimeSpan.FromMinutes(12),
        Person = TestPeople.With("knee-osteoarthritis"),
        Focus = [BodyRegion.Hip, BodyRegion.LowerBack],
        Include = ["half-kneeling-hip-flexor"],
        Situation = new() { SinceWaking = TimeSpan.FromHours(4) },
    });

    [Fact]
    public void Check_AnyRequest_FindsNothing() => AnySeed.Hold(
        seed => RoutineVerifier.Check(TestServices.Composer.Compose(new RandomRequests(seed).Next())).Should().BeEmpty(),
        cases: 60);

    [Fact]
    public void Check_BeforePower_FindsNothing() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with
            {
                Person = TestPeople.KnownThrough,
                Situation = new() { Context = RoutineContext.BeforeActivity, PowerActivityNext = true },
            };

            var result = TestServices.Composer.Compose(request);

            RoutineVerifier.Check(result).Should().BeEmpty();
            if (result.Status is CompositionStatus.Feasible)
            {
                // Long routines with a limit on every muscle may use up the work limit; they say so.
                request.Time.Should().BeGreaterThan(TimeSpan.FromMinutes(20));
                result.Proof!.Cut.Should().Be(SearchCut.WorkLimit);
                result.Proof.Gap.Should().BePositive();
            }
        },
        cases: 30);

    [Fact]
    public void Check_ResultWithoutRoutine_FindsNothing() =>
        RoutineVerifier.Check(TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(5), Person = TestPeople.Man.With("saddle-numbness", true) })).Should().BeEmpty();

    [Fact]
    public void Check_Null_Throws()
    {
        var check = () => RoutineVerifier.Check(null!);

        check.Should().Throw<ArgumentNullException>().WithParameterName("result");
    }

    [Fact]
    public void Check_AnUntouchedCopy_FindsNothing() => Findings(step => Copy(step)).Should().BeEmpty();

    [Theory]
    [InlineData("starts at")]
    [InlineData("to move")]
    [InlineData("is held too long|may not enter")]
    [InlineData("does a side twice")]
    [InlineData("lacks a change")]
    [InlineData("does not serve")]
    public void Check_OneStepChanged_IsFound(string problem)
    {
        var findings = Findings(step => problem switch
        {
            "starts at" => Copy(step, start: step.Start + TimeSpan.FromSeconds(5)),
            "to move" => Copy(step, transition: step.Transition + TimeSpan.FromSeconds(5)),
            "does a side twice" => Copy(step, side: step.Side is BodySide.Both ? step.Side : BodySide.Left),
            "lacks a change" => Copy(step, modifications: []),
            "does not serve" => Copy(step, phase: step.Phase is RoutinePhase.Main ? RoutinePhase.Release : RoutinePhase.Main),
            _ => Copy(step, dose: step.Dose with { Hold = HoldTime.FromSeconds(200) }),
        });

        findings.Should().Contain(finding => problem.Split('|').Any(part => finding.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_AStepTakenOut_IsFound() => Findings(step => step == Sound.Routine!.Steps[2] ? null : Copy(step)).Should().NotBeEmpty();

    [Fact]
    public void Check_RequestOfSomebodyElse_IsFound()
    {
        var request = Sound.Request with { Exclude = [Sound.Routine!.Steps[0].Stretch.Id], Positions = [BodyPosition.Standing], Equipment = [], Time = TimeSpan.FromMinutes(2) };

        var findings = RoutineVerifier.Check(Result(request, Sound.Routine.Steps));

        findings.Should().Contain(finding => finding.EndsWith("is excluded", StringComparison.Ordinal))
            .And.Contain(finding => finding.EndsWith("is not possible here", StringComparison.Ordinal))
            .And.Contain(finding => finding.EndsWith("needs what is not at hand", StringComparison.Ordinal))
            .And.Contain(finding => finding.StartsWith("the routine takes", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_PersonWithOtherVerdicts_IsFound()
    {
        var other = TestServices.Composer.Compose(Sound.Request with { Person = TestPeople.With("osteoporosis") });
        var bend = TestServices.Composer.Compose(Sound.Request with { Person = TestPeople.KnownThrough, Include = ["seated-forward-bend"] });

        var findings = RoutineVerifier.Check(new(other.Run, CompositionStatus.Optimal) { Routine = bend.Routine, Proof = bend.Proof });

        findings.Should().Contain(finding => finding.Contains("is not allowed", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ProofOfAnotherRoutine_IsFound()
    {
        var other = TestServices.Composer.Compose(Sound.Request with { Focus = [BodyRegion.Neck] });

        var findings = RoutineVerifier.Check(new(Sound.Run, CompositionStatus.Optimal) { Routine = Sound.Routine, Proof = other.Proof });

        findings.Should().Contain(finding => finding.StartsWith("the value is", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Findings(Func<RoutineStep, RoutineStep?> change) =>
        RoutineVerifier.Check(Result(Sound.Request, Sound.Routine!.Steps.Select(change).OfType<RoutineStep>()));

    private static CompositionResult Result(CompositionRequest request, IEnumerable<RoutineStep> steps) =>
        new(new(Sound.Run.Kit, request, Sound.Safety), Sound.Status)
        {
            Routine = new(Sound.Routine!.Arrival, [.. steps]),
            Proof = Sound.Proof,
        };

    private static RoutineStep Copy(
        RoutineStep step,
        TimeSpan? start = null,
        TimeSpan? transition = null,
        BodySide? side = null,
        RoutinePhase? phase = null,
        Dose? dose = null,
        IReadOnlyList<Modification>? modifications = null) => new(_ => Message.Empty)
        {
            Start = start ?? step.Start,
            Duration = step.Duration,
            Transition = transition ?? step.Transition,
            NeutralRest = step.NeutralRest,
            Stretch = step.Stretch,
            Side = side ?? step.Side,
            Phase = phase ?? step.Phase,
            Dose = dose ?? step.Dose,
            Modifications = modifications ?? step.Modifications,
        };
}
