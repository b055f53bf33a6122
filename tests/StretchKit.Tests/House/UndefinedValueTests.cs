using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Dosage;
using StretchKit.Figures;
using StretchKit.Poses;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>A value that its enumeration does not have is a caller's mistake, wherever it comes in; it is never read as another value.</summary>
public class UndefinedValueTests
{
    private static readonly Stretch Bridge = TestServices.Catalog.Stretches.Single(stretch => stretch.Id == "bridge");

    /// <summary>What a caller fills in and hands over.</summary>
    private static readonly Type[] Forms = [typeof(Situation), typeof(PainReport), typeof(CompositionRequest), typeof(FigureOptions)];

    /// <summary>Where such a value changes nothing, as documented.</summary>
    private static readonly string[] WithoutEffect = ["HealthProfile.WithoutMovement"];

    public static TheoryData<string, string, Action> Doors => new()
    {
        { "Situation.Context", "RoutineContext has no value 99", () => TestServices.Judge(HealthProfile.Empty, new() { Context = (RoutineContext)99 }) },
        { "Situation.Surface", "Surface has no value -1", () => TestServices.Judge(HealthProfile.Empty, new() { Surface = (Surface)(-1) }) },
        { "PainReport.Region", "BodyRegion has no value 99", () => Respond(PainReport.During("bridge") with { Region = (BodyRegion)99 }) },
        { "PainReport.Side", "BodySide has no value 9", () => Respond(PainReport.NextDay() with { Side = (BodySide)9 }) },
        { "CompositionRequest.Focus", "Focus names", () => Compose(Request with { Focus = [(MuscleGroup)999] }) },
        { "CompositionRequest.Focus", "Focus names", () => Compose(Request with { Focus = [(BodyRegion)99] }) },
        { "CompositionRequest.Focus", "Focus names", () => Compose(Request with { Focus = [(FocusGoal)(-1)] }) },
        { "CompositionRequest.Equipment", "Equipment names", () => Compose(Request with { Equipment = [(Equipment)99] }) },
        { "CompositionRequest.Positions", "Positions names", () => Compose(Request with { Positions = [(BodyPosition)99] }) },
        { "CompositionRequest.Side", "Side is no side", () => Compose(Request with { Side = (BodySide)9 }) },
        { "CompositionRequest.SideEmphasis", "SideEmphasis is no side", () => Compose(Request with { SideEmphasis = (BodySide)9 }) },
        { "FigureOptions.Side", "BodySide has no value 9", () => FigureRenderer.Draw(Bridge, new() { Side = (BodySide)9 }) },
        { "FigureOptions.Theme", "FigureTheme has no value 9", () => FigureRenderer.Draw(Bridge, new() { Theme = (FigureTheme)9 }) },
        { "FigureOptions.Layout", "FigureLayout has no value 9", () => FigureRenderer.Draw(Bridge, new() { Layout = (FigureLayout)9 }) },
        { "FigureOptions.Build", "BodyBuild has no value 9", () => FigureRenderer.Draw(Bridge, new() { Build = (BodyBuild)9 }) },
        { "SafetyReport.For", "side 9", () => TestServices.Judge(HealthProfile.Empty).For("bridge", (BodySide)9) },
        { "SafetyRuleContext.IsOn", "BodySide has no value 9", () => new SafetyRuleContext(["knee-replacement"], Nobody, Bridge, BodySide.Both).IsOn("knee-replacement", (BodySide)9) },
        { "ScreeningQuestionnaire.Answer", "FactStatus has no value 9", () => ScreeningQuestionnaire.Start(TestServices.Evaluator, HealthProfile.Empty).Answer("no-pain", (FactStatus)9) },
        { "HealthProfile.WithStatus", "FactStatus has no value 9", () => HealthProfile.Empty.WithStatus("no-pain", (FactStatus)9) },
        { "HealthProfile.WithCondition", "BodySide has no value 9", () => HealthProfile.Empty.WithCondition("knee-replacement", (BodySide)9) },
        { "HealthProfile.WithCondition", "FactStatus has no value 9", () => HealthProfile.Empty.WithCondition(new ReportedCondition { Id = "hip-replacement", Details = [new() { Id = "approach", Status = (FactStatus)9 }] }) },
        { "RoutineExplanation.TimeOn", "MuscleGroup has no value 999", () => Compose(Request).Explanation!.TimeOn((MuscleGroup)999) },
        { "RoutineExplanation.TimeOn", "BodySide has no value 9", () => Compose(Request).Explanation!.TimeOn(MuscleGroup.Hamstrings, (BodySide)9) },
        { "RoutineExplanation.WeekOf", "MuscleGroup has no value 999", () => Compose(Request).Explanation!.WeekOf((MuscleGroup)999, 3) },
        { "Stretch.DoseRangeFor", "Population has no value 99", () => Bridge.DoseRangeFor((Population)99) },
        { "MechanismLoad.LoadedSide", "BodySide has no value 9", () => new MechanismLoad { Mechanism = Mechanism.HipFlexion }.LoadedSide((BodySide)9) },
    };

    private static CompositionRequest Request { get; } = new() { Time = TimeSpan.FromMinutes(5) };

    private static PersonFacts Nobody => PersonFacts.From(HealthProfile.Empty, new(), TestPeople.Today);

    [Theory]
    [MemberData(nameof(Doors))]
    public void Call_ValueOfNoEnumeration_IsRefusedByName(string door, string named, Action call) =>
        call.Should().Throw<ArgumentException>("of {0}", door).Which.Message.Should().Contain(named);

    [Fact]
    public void Doors_OfTheLibrary_AreAllTried()
    {
        var methods =
            from type in typeof(ISafetyEvaluator).Assembly.GetExportedTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !type.IsEnum && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            where method.GetParameters().Any(parameter => HoldsChoice(parameter.ParameterType))
            select $"{type.Name}.{method.Name}";
        var properties =
            from form in Forms
            from property in form.GetProperties()
            where property.CanWrite && HoldsChoice(property.PropertyType)
            select $"{form.Name}.{property.Name}";

        Doors.Select(door => (string)door[0]).Concat(WithoutEffect).Distinct().Should().BeEquivalentTo(methods.Concat(properties).Distinct());
    }

    private static bool HoldsChoice(Type type) =>
        type == typeof(FocusTarget) || (Nullable.GetUnderlyingType(type) ?? type).IsEnum || type.GetGenericArguments().Any(HoldsChoice);

    private static void Respond(PainReport report) => TestServices.Evaluator.Respond(HealthProfile.Empty, report);

    private static CompositionResult Compose(CompositionRequest request) => TestServices.Composer.Compose(request);
}
