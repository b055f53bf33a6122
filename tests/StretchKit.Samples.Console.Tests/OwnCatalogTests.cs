using System.Text.Json;

namespace StretchKit.Samples.Console.Tests;

public sealed class OwnCatalogTests
{
    private static readonly string Own = Repository.Data("own-stretches.json");

    [Fact]
    public void Show_OldId_ShowsTheStretchAndNamesItsNewId()
    {
        var outcome = CommandRun.Of("show", "old-knee-hug", "--catalog", Own);

        outcome.ExitCode.Should().Be(0);
        outcome.Messages.Should().Be("stretchkit: 'old-knee-hug' is now 'towel-knee-hug'.\n");
        outcome.Text.Should().StartWith("Knee hug with a towel\n");
    }

    [Fact]
    public void Show_OldIdAsJson_KeepsTheMessageOffStandardOutput()
    {
        var outcome = CommandRun.Of("show", "old-knee-hug", "--catalog", Own, "--json");

        using var document = JsonDocument.Parse(outcome.Bytes);
        document.RootElement.GetProperty("stretches")[0].GetProperty("id").GetString().Should().Be("towel-knee-hug");
        outcome.Messages.Should().NotBeEmpty();
    }

    [Fact]
    public void Compose_IncludesOwnStretch_PutsItIn()
    {
        var outcome = CommandRun.Of("compose", "--minutes", "8", "--include", "towel-knee-hug", "--catalog", Own, "--profile", Repository.Profile("healthy"));

        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().Contain("Knee hug with a towel, left side").And.Contain("Knee hug with a towel, right side");
    }

    [Fact]
    public void Show_WithoutTheCatalog_DoesNotKnowIt()
    {
        CommandRun.Of("show", "towel-knee-hug").ExitCode.Should().Be(2);
    }
}
