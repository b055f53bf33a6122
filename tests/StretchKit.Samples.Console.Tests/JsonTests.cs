using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Export.Json;

namespace StretchKit.Samples.Console.Tests;

public sealed class JsonTests
{
    [Theory]
    [InlineData("compose --minutes 15 --focus lower-back --json", 0, "stretchkit-routine/1")]
    [InlineData("compose --minutes 15 --seed 7 --profile {healthy} --json", 0, "stretchkit-routine/1")]
    [InlineData("compose --minutes 5 --explain --profile {healthy} --json", 0, "stretchkit-routine/1")]
    [InlineData("compose --minutes 15 --profile {red-flag} --json", 3, "stretchkit-routine/1")]
    [InlineData("compose --minutes 15 --profile {back-pain-unanswered} --json", 4, "stretchkit-routine/1")]
    [InlineData("compose --minutes 5 --position prone --equipment none --exclude plank --json", 1, "stretchkit-routine/1")]
    [InlineData("check --json", 0, "stretchkit-safety/1")]
    [InlineData("check cat-cow --profile {stenosis} --json", 0, "stretchkit-safety/1")]
    [InlineData("check --explain --profile {stenosis} --json", 0, "stretchkit-safety/1")]
    [InlineData("check --profile {red-flag} --json", 3, "stretchkit-safety/1")]
    [InlineData("check --profile {back-pain-unanswered} --json", 4, "stretchkit-safety/1")]
    [InlineData("stretches --json", 0, "stretchkit-stretches/1")]
    [InlineData("stretches --focus neck --position prone --json", 1, "stretchkit-stretches/1")]
    [InlineData("show knee-to-chest --json", 0, "stretchkit-stretches/1")]
    public void Run_Json_IsAloneOnStandardOutput(string commandLine, int exitCode, string format)
    {
        var outcome = CommandRun.Of(CommandLine.Split(commandLine));
        var again = CommandRun.Of(CommandLine.Split(commandLine));

        outcome.ExitCode.Should().Be(exitCode);
        outcome.Messages.Should().BeEmpty();
        again.Bytes.Should().Equal(outcome.Bytes);
        using var document = JsonDocument.Parse(outcome.Bytes);
        document.RootElement.GetProperty("format").GetString().Should().Be(format);
    }

    [Fact]
    public void Stretches_Json_IsWhatTheLibraryWrites()
    {
        using var services = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider();
        var expected = StretchKitJson.Write(services.GetRequiredService<IStretchCatalog>().Stretches);

        CommandRun.Of("stretches", "--json").Bytes.Should().Equal(expected);
    }
}
