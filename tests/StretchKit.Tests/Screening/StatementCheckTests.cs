using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Screening;

/// <summary>What cannot be said is refused when it is said, never read as something else.</summary>
public class StatementCheckTests
{
    public static TheoryData<string, Action> Refused => new()
    {
        { "a region that is none", () => HealthProfile.Empty.WithPain(new() { Region = (BodyRegion)99 }) },
        { "a side that is none", () => HealthProfile.Empty.WithPain(new() { Region = BodyRegion.Knee, Side = (BodySide)9 }) },
        { "a muscle that is none", () => HealthProfile.Empty.WithCondition(new ReportedCondition { Id = "limb-muscle-strain", Muscle = (MuscleGroup)999 }) },
        { "a mechanism that is none", () => HealthProfile.Empty.WithMovement(new() { Mechanism = (Mechanism)99, Finding = MovementFinding.Allowed }) },
        { "a finding that is none", () => HealthProfile.Empty.WithMovement(new() { Mechanism = Mechanism.HipFlexion, Finding = (MovementFinding)9 }) },
        { "a detail below its range", () => State("disc-herniation", new HealthFact { Id = "symptom-free-days", Status = FactStatus.Known, Number = -1 }) },
        { "weeks below zero", () => State("hip-replacement", new HealthFact { Id = "weeks", Status = FactStatus.Known, Number = -1 }) },
        { "a detail answered twice", () => State("hip-replacement", Approach("posterior"), Approach("anterior")) },
        { "an empty source", () => HealthProfile.Empty.WithPain(new() { Region = BodyRegion.Knee, Source = "" }) },
        { "a source of many lines", () => HealthProfile.Empty.WithCondition(new ReportedCondition { Id = "reflux", Source = "a\nb" }) },
        { "week 60 of pregnancy", () => HealthProfile.Empty.With("pregnancy-week", 60) },
        { "a negative age", () => HealthProfile.Empty.With("age-years", -1) },
        { "a pain too many", () => Many(51, (person, _) => person.WithPain(new() { Region = BodyRegion.Knee })) },
        { "a condition too many", () => Many(101, (person, _) => person.WithCondition("reflux")) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void With_WhatNoFileCouldHold_Throws(string what, Action state) =>
        state.Should().Throw<ArgumentException>("of {0}", what);

    [Fact]
    public void With_AsMuchAsFits_IsWrittenAndReadBack()
    {
        var person = Many(50, (person, _) => person.WithPain(new() { Region = BodyRegion.Knee, Source = new('s', 60) }));
        person = Enum.GetValues<Mechanism>().Aggregate(person, (known, mechanism) => known.WithMovement(new() { Mechanism = mechanism, Finding = MovementFinding.Eases, Source = "clinician" }));

        var read = HealthProfile.Read(person.Write(TestPeople.Today));

        read.Pains.Should().HaveCount(50);
        read.Movements.Should().Equal(person.Movements.Select(movement => movement with { RecordedOn = TestPeople.Today }));
    }

    [Theory]
    [InlineData("{ \"pregnancy-week\": 60 }", "pregnancy-week")]
    [InlineData("{ \"age-years\": -1 }", "age-years")]
    public void Read_NumberOutOfItsRange_IsRefusedWithItsPlace(string facts, string place)
    {
        var problems = TestServices.ProblemsOfProfile(System.Text.Encoding.UTF8.GetBytes($$"""{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01", "facts": {{facts}} }"""));

        problems.Should().ContainSingle().Which.ToString().Should().Contain(place);
    }

    [Fact]
    public void WithMovement_SameFindingAgain_TakesThePlaceOfTheOlder()
    {
        var once = new MovementRecord { Mechanism = Mechanism.HipFlexion, Finding = MovementFinding.Spreads };

        var person = HealthProfile.Empty.WithMovement(once).WithMovement(once with { Source = "self" });

        person.Movements.Should().Equal(once with { Source = "self" });
        person.WithoutMovement(Mechanism.HipFlexion).Movements.Should().BeEmpty();
    }

    private static HealthFact Approach(string approach) => new() { Id = "approach", Status = FactStatus.Known, Choice = approach };

    private static void State(string condition, params HealthFact[] details) =>
        HealthProfile.Empty.WithCondition(new ReportedCondition { Id = condition, Details = details });

    private static HealthProfile Many(int count, Func<HealthProfile, int, HealthProfile> add) =>
        Enumerable.Range(0, count).Aggregate(HealthProfile.Empty, add);
}
