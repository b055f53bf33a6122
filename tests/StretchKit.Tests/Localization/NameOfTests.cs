using System.Globalization;
using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;
using Xunit;

namespace StretchKit.Tests.Localization;

/// <summary>Every value that people see has an everyday name; what stands in which language, TranslationTests says.</summary>
public class NameOfTests
{
    [Fact]
    public void NameOf_EveryValueWithNames_HasAnEnglishText()
    {
        var names = new[]
        {
            All<BodyPosition>(), All<BodyRegion>(), All<BodySide>(), All<Certainty>(), All<Equipment>(), All<FocusGoal>(), All<Laterality>(), All<Mechanism>(),
            All<MuscleGroup>(), All<Population>(), All<RoutinePhase>(), All<RuleGrade>(), All<SourceType>(), All<StretchTechnique>(), All<Triage>(), All<Verdict>(),
        };

        names.SelectMany(all => all).Select(name => name.Key).Except(TextTable.Of(TextTable.English).Keys).Should().BeEmpty("each value needs its text in Localization/en/names.json");
    }

    [Theory]
    [InlineData("en", "one side at a time")]
    [InlineData("de", "eine Seite nach der anderen")]
    [InlineData("de-AT", "eine Seite nach der anderen")]
    [InlineData("fr", "one side at a time")]
    public void NameOf_InACulture_FallsBackToItsParentAndThenToEnglish(string culture, string expected) =>
        Message.NameOf(Laterality.Sided).ToString(new CultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void NameOf_NoSuchValue_Throws()
    {
        var name = () => Message.NameOf((Verdict)9);

        name.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
    }

    [Fact]
    public void NameOf_EnumerationWithoutNames_Throws()
    {
        var name = () => Message.NameOf(FactStatus.NotSure);

        name.Should().Throw<ArgumentException>().WithParameterName("value").WithMessage("FactStatus has no everyday names.*");
    }

    private static IEnumerable<Message> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Message.NameOf);
}
