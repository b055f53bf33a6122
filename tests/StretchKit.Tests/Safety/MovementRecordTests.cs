using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>What is recorded of kinds of movement: it restricts at once, and permits only from a clinician.</summary>
public class MovementRecordTests
{
    private static readonly Situation Afternoon = new()
    {
        SinceWaking = TimeSpan.FromHours(8),
        SinceMeal = TimeSpan.FromHours(4),
        PowerActivityNext = false,
    };

    [Theory]
    [InlineData(MovementFinding.Restricted, null, Verdict.Avoid)]
    [InlineData(MovementFinding.Restricted, "clinician", Verdict.Avoid)]
    [InlineData(MovementFinding.Spreads, null, Verdict.Avoid)]
    [InlineData(MovementFinding.Eases, null, Verdict.Suitable)]
    [InlineData(MovementFinding.Allowed, null, Verdict.Suitable)]
    public void Evaluate_HealthyPerson_OnlyWhatRestrictsChangesAnything(MovementFinding finding, string? source, Verdict expected) =>
        Judge(TestPeople.Man, finding, source, Mechanism.HipFlexion, on: Mechanism.HipFlexion).Effective.Should().Be(expected);

    [Theory]
    [InlineData(Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionEndRange, true)]
    [InlineData(Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionSmall, true)]
    [InlineData(Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionWithRotation, true)]
    [InlineData(Mechanism.SpinalExtension, Mechanism.SpinalExtensionSmall, true)]
    [InlineData(Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalExtension, false)]
    [InlineData(Mechanism.HipFlexion, Mechanism.HipExtension, false)]
    public void Evaluate_SpreadingMovement_LeavesItsWholeDirectionOut(Mechanism recorded, Mechanism carried, bool isOut) =>
        (Judge(TestPeople.Man, MovementFinding.Spreads, null, recorded, carried).Effective is Verdict.Avoid).Should().Be(isOut);

    [Theory]
    [InlineData(Mechanism.SpinalFlexionSmall, Mechanism.SpinalFlexionUnloaded, true)] // the middle is out, so is the end
    [InlineData(Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionSmall, false)]
    [InlineData(Mechanism.SpinalFlexionUnloaded, Mechanism.SpinalFlexionLoaded, false)]
    public void Evaluate_RestrictedMovement_LeavesItselfAndItsEndRangeOut(Mechanism restricted, Mechanism carried, bool isOut) =>
        (Judge(TestPeople.Man, MovementFinding.Restricted, null, restricted, carried).Effective is Verdict.Avoid).Should().Be(isOut);

    [Theory]
    [InlineData("clinician", Verdict.Caution)]
    [InlineData("self", Verdict.Avoid)]
    [InlineData(null, Verdict.Avoid)]
    public void Evaluate_AllowanceOnABanOfACondition_CountsOnlyFromAClinician(string? source, Verdict expected) =>
        Judge(TestPeople.With("osteoporosis"), MovementFinding.Allowed, source, Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionLoaded).Effective.Should().Be(expected);

    [Fact]
    public void Evaluate_AllowanceOfAnotherMovement_ChangesNothing() =>
        Judge(TestPeople.With("osteoporosis"), MovementFinding.Allowed, "clinician", Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionEndRange).Effective.Should().Be(Verdict.Avoid);

    [Fact]
    public void Evaluate_AllowedByAClinicianButSpreading_StaysOut()
    {
        var person = TestPeople.With("osteoporosis").WithMovement(new() { Mechanism = Mechanism.SpinalFlexionLoaded, Finding = MovementFinding.Spreads });

        Judge(person, MovementFinding.Allowed, "clinician", Mechanism.SpinalFlexionLoaded, Mechanism.SpinalFlexionLoaded).Effective.Should().Be(Verdict.Avoid);
    }

    [Fact]
    public void Evaluate_AllowedBreathHold_StaysOut() =>
        Judge(TestPeople.With("hernia"), MovementFinding.Allowed, "clinician", Mechanism.BreathHold, Mechanism.BreathHold).Effective.Should().Be(Verdict.Avoid);

    [Theory]
    [InlineData("clinician", true)]
    [InlineData("self", false)]
    public void Evaluate_DirectionThatEasesWithDisc_IsHelpfulOnlyWhenAClinicianRecordedIt(string source, bool isHelpful)
    {
        var person = TestPeople.With("disc-herniation", since: TestPeople.DaysAgo(50), details: [("leg-pain", true), ("symptom-free-days", 0)]);

        var verdict = Judge(person, MovementFinding.Eases, source, Mechanism.SpinalExtension, Mechanism.SpinalExtension);

        verdict.IsOftenHelpful.Should().Be(isHelpful);
        verdict.Effective.Should().Be(isHelpful ? Verdict.Suitable : Verdict.Caution);
    }

    [Fact]
    public void Evaluate_RedFlag_IsNotLiftedByAnAllowance()
    {
        var person = TestPeople.Man.With("bladder-change", true).WithMovement(new() { Mechanism = Mechanism.HipFlexion, Finding = MovementFinding.Allowed, Source = "clinician" });

        TestServices.Judge(person).Triage.Should().Be(Triage.Emergency);
    }

    private static StretchVerdict Judge(HealthProfile person, MovementFinding finding, string? source, Mechanism recorded, Mechanism on) =>
        TestServices.Judge(person.WithMovement(new() { Mechanism = recorded, Finding = finding, Source = source }), TestStretches.Of(on), situation: Afternoon);
}
