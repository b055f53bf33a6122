namespace StretchKit.Samples.Console.Tests;

/// <summary>A page shows names; whoever reads one can ask on with it.</summary>
public sealed class StretchNameTests
{
    [Theory]
    [InlineData("Knee to chest")]
    [InlineData("knie zur brust")]
    [InlineData(" knee-to-chest ")]
    public void Show_NameInAnyLanguage_FindsTheStretch(string name)
    {
        var outcome = CommandRun.Of("show", name);

        outcome.ExitCode.Should().Be(0);
        outcome.Messages.Should().BeEmpty();
        outcome.Text.Should().Be(CommandRun.Of("show", "knee-to-chest").Text);
    }

    [Theory]
    [InlineData("Knie zur Nase")]
    [InlineData("Knee")]
    public void Show_NoSuchName_IsRefused(string name)
    {
        var outcome = CommandRun.Of("show", name);

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().StartWith($"stretchkit: there is no stretch '{name}'");
    }
}
