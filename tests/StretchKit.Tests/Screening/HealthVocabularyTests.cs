using FluentAssertions;
using StretchKit.Screening;
using Xunit;

namespace StretchKit.Tests.Screening;

/// <summary>The vocabulary as an app sees it: what can be asked, what can be stated, what a code means.</summary>
public class HealthVocabularyTests
{
    [Theory]
    [InlineData("M48.061", "lumbar-stenosis")]
    [InlineData("m48.062", "lumbar-stenosis")]
    [InlineData("Z96.642", "hip-replacement")]
    [InlineData("M45.0", "axspa-mobile,as-fused")]
    [InlineData("M45", "axspa-mobile,as-fused")]
    [InlineData("M53.3", "sij-dysfunction,coccyx-pain")]
    [InlineData("J45.909", "controlled-asthma")]
    [InlineData("M48.06", "")]
    [InlineData("A00.0", "")]
    [InlineData("", "")]
    public void ConditionsOf_Code_GivesWhatItCanMean(string code, string expected) =>
        HealthVocabulary.ConditionsOf(code).Select(condition => condition.Id).Should().Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Conditions_EveryOne_CanBeStatedAndHasItsName()
    {
        HealthVocabulary.Conditions.Should().Contain(condition => condition.Id == "other");
        foreach (var condition in HealthVocabulary.Conditions)
        {
            HealthProfile.Empty.WithCondition(condition.Id).Conditions.Should().ContainSingle();
            condition.ToString().Should().NotBe($"condition.{condition.Id}");
            condition.Details.Should().Contain(detail => detail.FactId == $"{condition.Id}.cleared");
            condition.Details.Select(detail => detail.Text.ToString()).Should().OnlyContain(text => text.Contains(condition.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Facts_EveryOne_TakesAnAnswerOfItsKind()
    {
        foreach (var fact in HealthVocabulary.Facts)
        {
            var answered = fact switch
            {
                { LowestNumber: { } lowest } => HealthProfile.Empty.With(fact.FactId, lowest),
                { Choices: [var first, ..] } => HealthProfile.Empty.With(fact.FactId, first),
                _ => HealthProfile.Empty.With(fact.FactId, true),
            };
            answered.Facts.Should().ContainSingle().Which.Id.Should().Be(fact.FactId);
        }
    }

    [Fact]
    public void ConditionsOf_Null_Throws() =>
        FluentActions.Invoking(() => HealthVocabulary.ConditionsOf(null!)).Should().Throw<ArgumentNullException>();
}
