using System.Globalization;
using FluentAssertions;
using FsCheck.Fluent;
using StretchKit.Dosage;
using Xunit;

namespace StretchKit.Tests.Dosage;

/// <summary>Hold, counts and intensity take their whole range, refuse what is one beyond, and have a valid default.</summary>
public class ValueTypeTests
{
    public static TheoryData<string, int, int> Ranges => new()
    {
        { "hold", 0, 600 },
        { "repetitions", 1, 100 },
        { "sets", 1, 10 },
        { "intensity", 0, 10 },
        { "move", 0, 60 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Factory_AtBothEdges_GivesTheNumber(string what, int lowest, int highest)
    {
        Make(what, lowest).Should().Be(lowest);
        Make(what, highest).Should().Be(highest);
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Factory_OneBeyondTheEdges_Throws(string what, int lowest, int highest)
    {
        FluentActions.Invoking(() => Make(what, lowest - 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Make(what, highest + 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Factory_AnyNumber_GivesItOrThrowsByTheRangeAlone(string what, int lowest, int highest) =>
        Properties.Hold(Prop.ForAll(Properties.Around(lowest, highest), number =>
        {
            try
            {
                return Make(what, number) == number && number >= lowest && number <= highest;
            }
            catch (ArgumentOutOfRangeException)
            {
                return number < lowest || number > highest;
            }
        }));

    [Fact]
    public void Default_OfEachType_IsValid()
    {
        default(HoldTime).Should().Be(HoldTime.None);
        default(HoldTime).Seconds.Should().Be(0);
        default(RepetitionCount).Should().Be(RepetitionCount.Of(1));
        default(SetCount).Should().Be(SetCount.Of(1));
        default(StretchIntensity).Should().Be(StretchIntensity.Of(0));
        new Dose().Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void HoldTime_Comparison_FollowsTheSeconds() =>
        Properties.Hold(Prop.ForAll(Properties.Within(0, 600), Properties.Within(0, 600), (left, right) =>
        {
            var (one, other) = (HoldTime.FromSeconds(left), HoldTime.FromSeconds(right));
            return one < other == left < right && one > other == left > right && one <= other == left <= right && one >= other == left >= right
                && Math.Sign(one.CompareTo(other)) == Math.Sign(left.CompareTo(right)) && one == other == (left == right);
        }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar")]
    public void ToString_InAnyCulture_IsInvariant(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            HoldTime.FromSeconds(30).ToString().Should().Be("30 s");
            RepetitionCount.Of(12).ToString().Should().Be("12");
            SetCount.Of(3).ToString().Should().Be("3");
            StretchIntensity.Of(4).ToString().Should().Be("4");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Make(string what, int number) => what switch
    {
        "hold" => HoldTime.FromSeconds(number).Seconds,
        "repetitions" => RepetitionCount.Of(number).Count,
        "sets" => SetCount.Of(number).Count,
        "intensity" => StretchIntensity.Of(number).Level,
        _ => new Dose { MoveSeconds = number }.MoveSeconds,
    };
}
