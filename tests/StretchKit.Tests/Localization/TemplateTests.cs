using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StretchKit.Localization;
using Xunit;

namespace StretchKit.Tests.Localization;

public class TemplateTests
{
    [Theory]
    [InlineData("no slots", "no slots")]
    [InlineData("{count} of them", "1 of them")]
    [InlineData("{count|minute|minutes}", "minute")]
    [InlineData("{many|minute|minutes}", "minutes")]
    [InlineData("{zero|minute|minutes}", "minutes")]
    [InlineData("{time} min", "12:05 min")]
    [InlineData("{word}, {word}", "hold, hold")]
    [InlineData("{unknown}!", "!")]
    [InlineData("open {count", "open {count")]
    [InlineData("close } {count}", "close } 1")]
    [InlineData("{message}", "mat")]
    [InlineData("{list}", "mat, bed")]
    [InlineData("", "")]
    public void Fill_Template_ShowsItsSlots(string template, string expected)
    {
        var slots = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["count"] = 1,
            ["many"] = 2,
            ["zero"] = 0,
            ["time"] = new TimeSpan(0, 12, 5),
            ["word"] = "hold",
            ["message"] = Message.Of("equipment.mat"),
            ["list"] = (IReadOnlyList<Message>)[Message.Of("equipment.mat"), Message.Of("equipment.bed")],
        };

        Template.Fill(template, slots, CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Theory]
    [InlineData("", "12.8 of 13")]
    [InlineData("en-GB", "12.8 of 13")]
    [InlineData("de-AT", "12,8 of 13")]
    [InlineData("fr", "12.8 of 13")]
    public void Fill_Decimals_AreWrittenAsTheLanguageOfTheTextDoes(string culture, string expected) =>
        Template.Fill("{part} of {whole}", new Dictionary<string, object>(StringComparer.Ordinal) { ["part"] = 12.75m, ["whole"] = 13.0m }, new(culture)).Should().Be(expected);

    [Fact]
    public void Fill_AnyTextWithoutBraces_GivesItBack() =>
        Properties.Hold(Prop.ForAll(Arb.From(Words('a', 'Z', ' ', '|', 'é', '%')), text => Template.Fill(text, new Dictionary<string, object>(), CultureInfo.InvariantCulture) == text));

    [Fact]
    public void Fill_AnyTextWithBraces_EndsAndNeverThrows() =>
        Properties.Hold(Prop.ForAll(Arb.From(Words('{', '}', '|', 'a', 'b', ' ')), text =>
            Template.Fill(text, new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = "x" }, CultureInfo.InvariantCulture).Length <= (text.Length * 2) + 1));

    [Fact]
    public void Fill_AValueWithBraces_IsNotFilledAgain() =>
        Template.Fill("{own}", new Dictionary<string, object>(StringComparer.Ordinal) { ["own"] = "{own}" }, CultureInfo.InvariantCulture).Should().Be("{own}");

    private static Gen<string> Words(params char[] letters) => Gen.Elements(letters).ListOf().Select(list => string.Concat(list));
}
