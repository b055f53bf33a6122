using System.Globalization;
using FluentAssertions;
using StretchKit.Figures;
using StretchKit.Figures.Svg;
using Xunit;

namespace StretchKit.Tests.Figures.Svg;

public class StyleSheetTests
{
    [Fact]
    public void StyleSheet_EveryColor_IsAVariableInBothSchemes()
    {
        foreach (var color in Palette.All)
        {
            FigureRenderer.StyleSheet.Should().Contain($"--sk-{color.Name}:{color.Light};").And.Contain($"--sk-{color.Name}:{color.Dark};");
        }
    }

    [Fact]
    public void StyleSheet_RespectsReducedMotion() => FigureRenderer.StyleSheet.Should().Contain("prefers-reduced-motion:reduce");

    /// <summary>WCAG 2.2, 1.4.11: what is needed to understand a graphic has 3:1 against what is beside it.</summary>
    [Theory]
    [InlineData("skin")]
    [InlineData("skin-far")]
    [InlineData("leg")]
    [InlineData("leg-far")]
    [InlineData("top")]
    [InlineData("top-far")]
    [InlineData("hair")]
    [InlineData("prop")]
    [InlineData("prop-dark")]
    [InlineData("strap")]
    [InlineData("arrow")]
    [InlineData("target-edge", "target")]
    public void Palette_WhatMatters_HasThreeToOne(string name, string against = "edge")
    {
        var (color, other) = (Palette.All.Single(found => found.Name == name), Palette.All.Single(found => found.Name == against));

        Contrast(color.Light, other.Light).Should().BeGreaterThanOrEqualTo(3);
        Contrast(color.Dark, other.Dark).Should().BeGreaterThanOrEqualTo(3);
    }

    /// <summary>The outline is as wide as the gap around the patch, so that no surface under it decides how well it is seen.</summary>
    [Fact]
    public void StyleSheet_Target_IsOutlined() => FigureRenderer.StyleSheet.Should().Contain(".sk .x{stroke:var(--sk-target-edge);stroke-width:10;paint-order:stroke");

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int start)
        {
            var value = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
