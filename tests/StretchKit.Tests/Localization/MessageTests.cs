using System.Globalization;
using FluentAssertions;
using StretchKit.Localization;
using Xunit;

namespace StretchKit.Tests.Localization;

public class MessageTests
{
    [Fact]
    public void ToString_LanguageWithoutAFolder_FallsBackToEnglish() =>
        Message.Of("side.left").ToString(new CultureInfo("ar")).Should().Be("left");

    [Fact]
    public void ToString_RegionOfEnglish_TakesItsParent() =>
        Message.Of("side.left").ToString(new CultureInfo("en-GB")).Should().Be("left");

    [Fact]
    public void ToString_KeyWithoutText_ShowsTheKey() => Message.Of("nothing.such").ToString().Should().Be("nothing.such");

    [Fact]
    public void ToString_OwnWords_AreShownAsTheyAre() => Message.Own("stretch.mine.name", "My {own} words").ToString().Should().Be("My {own} words");

    [Fact]
    public void ToString_AsFormattable_TakesTheCultureOfTheProvider() =>
        string.Create(CultureInfo.GetCultureInfo("de"), $"{Message.Of("side.right")}").Should().Be("rechts");

    [Fact]
    public void Equals_SameKeyAndSlots_IsByValue()
    {
        var message = Message.Of("change.hold", ("seconds", 10));

        message.Should().Be(Message.Of("change.hold", ("seconds", 10)));
        message.GetHashCode().Should().Be(Message.Of("change.hold", ("seconds", 10)).GetHashCode());
        message.Should().NotBe(Message.Of("change.hold", ("seconds", 11)));
        message.Should().NotBe(Message.Of("change.hold"));
        Message.Own("stretch..name", "").Should().BeSameAs(Message.Empty);
    }
}
