using System.Globalization;
using FluentAssertions;
using FsCheck.Fluent;
using StretchKit.Dosage;
using Xunit;

namespace StretchKit.Tests.Dosage;

/// <summary>How long a dose takes; the expected values are worked out by hand from the sentence in the format's page.</summary>
public class DoseTests
{
    [Theory]
    [InlineData(30, 0, 1, 1, 30, 30, "30 s")]
    [InlineData(30, 0, 2, 1, 60, 65, "2 × 30 s")]
    [InlineData(30, 2, 3, 1, 96, 106, "3 × 30 s")]
    [InlineData(0, 3, 10, 3, 90, 90, "3 sets of 10 repetitions")]
    [InlineData(5, 0, 10, 3, 150, 295, "3 sets of 10 × 5 s")]
    [InlineData(30, 0, 1, 2, 60, 65, "2 sets of 30 s")]
    [InlineData(0, 0, 1, 1, 0, 0, "1 repetitions")]
    public void Duration_HandWorkedDose_IsExact(int hold, int move, int repetitions, int sets, int underStretch, int seconds, string text)
    {
        var dose = Dose(hold, move, repetitions, sets);

        dose.TimeUnderStretch.TotalSeconds.Should().Be(underStretch);
        dose.Duration.TotalSeconds.Should().Be(seconds);
        dose.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("en", 30, 2, 1, "2 × 30 s")]
    [InlineData("en-GB", 0, 10, 1, "10 repetitions")]
    [InlineData("fr", 5, 10, 3, "3 sets of 10 × 5 s")]
    [InlineData("", 30, 1, 2, "2 sets of 30 s")]
    [InlineData("de", 30, 1, 1, "30 s")]
    [InlineData("de", 30, 2, 1, "2 × 30 s")]
    [InlineData("de", 0, 1, 1, "1 Wiederholung")]
    [InlineData("de-AT", 0, 10, 1, "10 Wiederholungen")]
    [InlineData("de-CH", 5, 10, 3, "3 Sätze zu 10 × 5 s")]
    [InlineData("de", 0, 10, 3, "3 Sätze zu 10 Wiederholungen")]
    public void Text_InACulture_IsInItsLanguageOrEnglish(string culture, int hold, int repetitions, int sets, string text) =>
        Dose(hold, 3, repetitions, sets).Text.ToString(new CultureInfo(culture)).Should().Be(text);

    [Fact]
    public void ToString_UnderAnotherCultureOfTheThread_StaysEnglish()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de");

            $"{Dose(0, 3, 10, 3)}".Should().Be("3 sets of 10 repetitions");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Duration_AnyDose_IsItsRepetitionsAndThePausesBetweenThem() =>
        Properties.Hold(Prop.ForAll(Properties.Within(0, 600), Properties.Within(0, 60), Properties.Within(1, 1000), (hold, move, both) =>
        {
            var (repetitions, sets) = (((both - 1) % 100) + 1, ((both - 1) / 100) + 1);
            var dose = Dose(hold, move, repetitions, sets);

            var seconds = 0L;
            for (var count = 0; count < repetitions * sets; count++)
            {
                seconds += hold + move + (hold > 0 && count > 0 ? 5 : 0);
            }

            return (long)dose.Duration.TotalSeconds == seconds && dose.TimeUnderStretch <= dose.Duration;
        }));

    [Fact]
    public void Duration_LongerDose_NeverTakesLess() =>
        Properties.Hold(Prop.ForAll(Properties.Within(0, 599), Properties.Within(0, 60), Properties.Within(1, 99), (hold, move, repetitions) =>
        {
            var dose = Dose(hold, move, repetitions, 2);

            return dose.Duration <= (dose with { Hold = HoldTime.FromSeconds(hold + 1) }).Duration
                && dose.Duration <= (dose with { Repetitions = RepetitionCount.Of(repetitions + 1) }).Duration;
        }));

    [Fact]
    public void Equality_SameParts_IsByValue() => Dose(30, 2, 3, 1).Should().Be(Dose(30, 2, 3, 1)).And.NotBe(Dose(30, 2, 3, 2));

    private static Dose Dose(int hold, int move, int repetitions, int sets) => new()
    {
        Hold = HoldTime.FromSeconds(hold),
        MoveSeconds = move,
        Repetitions = RepetitionCount.Of(repetitions),
        Sets = SetCount.Of(sets),
    };
}
