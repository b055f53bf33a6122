using System.Xml.Linq;

namespace StretchKit.Samples.Console.Tests;

public sealed class FigureTests
{
    [Fact]
    public void Figure_OneStretch_IsWrittenAloneToStandardOutput()
    {
        var outcome = CommandRun.Of("figure", "bridge");

        outcome.ExitCode.Should().Be(0);
        outcome.Messages.Should().BeEmpty();
        XElement.Parse(outcome.Text).Name.LocalName.Should().Be("svg");
    }

    [Fact]
    public void Figure_Options_ChangeThePicture()
    {
        string Draw(params string[] options) => CommandRun.Of(["figure", "active-isolated-hamstring", .. options]).Text;
        var usual = Draw();

        Draw("--side", "left").Contains(", left</title>", StringComparison.Ordinal).Should().BeTrue();
        Draw("--theme", "flat-dark").Contains("var(--sk", StringComparison.Ordinal).Should().BeFalse();
        Draw("--theme", "inline").Contains("<style", StringComparison.Ordinal).Should().BeFalse();
        Draw("--layout", "single").Length.Should().BeLessThan(usual.Length);
        Draw("--animate").Contains("<animate", StringComparison.Ordinal).Should().BeTrue();
        Draw("--build", "broad").Equals(usual, StringComparison.Ordinal).Should().BeFalse();
        Draw("--moment", "0.5").Equals(Draw("--moment", "0"), StringComparison.Ordinal).Should().BeFalse();
    }

    [Fact]
    public void Figure_OutputFile_HoldsThePicture()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("bridge.svg");

        CommandRun.Of("figure", "bridge", "-o", path).Bytes.Should().BeEmpty();

        File.ReadAllText(path).Should().Be(CommandRun.Of("figure", "bridge").Text);
    }

    [Fact]
    public void Figure_SeveralStretches_FillAFolder()
    {
        using var folder = new TemporaryFolder();

        CommandRun.Of("figure", "bridge", "cat-cow", "-o", folder.PathOf("new")).ExitCode.Should().Be(0);

        Directory.EnumerateFiles(folder.PathOf("new")).Select(Path.GetFileName).Order().Should().Equal("bridge.svg", "cat-cow.svg");
    }

    [Fact]
    public void Figure_CheckOfTheWholeCatalogue_FindsNothingOpen()
    {
        var outcome = CommandRun.Of("figure", "--check");

        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().EndWith("0 open issues.\n").And.NotContain("error:");
    }

    [Fact]
    public void Figure_CheckOfAPoseThatCannotBeHeld_SaysWhyAndFails()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("mine.json");
        File.WriteAllText(path, File.ReadAllText(Repository.Data("own-stretches.json")).Replace("\"citations\"", "\"pose\": { \"elbowR\": 170 }, \"citations\"", StringComparison.Ordinal));
        var id = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("stretches")[0].GetProperty("id").GetString()!;

        var outcome = CommandRun.Of("figure", id, "--check", "--catalog", path);

        outcome.ExitCode.Should().Be(1);
        outcome.Text.Should().Contain("error: SKP4101 at frame 0, elbowR: flexion 170 is beyond the");
        CommandRun.Of("figure", id, "--catalog", path).ExitCode.Should().Be(2);
        var validated = CommandRun.Of("catalog", "validate", path);
        validated.ExitCode.Should().Be(2);
        validated.Text.Should().Contain("error: SKP4101 at frame 0, elbowR");
    }
}
