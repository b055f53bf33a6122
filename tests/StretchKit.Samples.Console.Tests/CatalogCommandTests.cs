namespace StretchKit.Samples.Console.Tests;

public sealed class CatalogCommandTests
{
    private static readonly string Own = Repository.Data("own-stretches.json");

    private static readonly string Foreign = Repository.Data("foreign.json");

    [Fact]
    public void Validate_GoodFile_SaysWhatIsStillOpen()
    {
        var outcome = CommandRun.Of("catalog", "validate", Own);

        outcome.ExitCode.Should().Be(0);
        Approval.Verify("catalog-validate", outcome);
    }

    [Fact]
    public void Validate_FaultyFile_ListsEveryFaultWithItsPlace()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("faulty.json");
        File.WriteAllText(path, File.ReadAllText(Own).Replace("\"static\"", "\"statik\"", StringComparison.Ordinal).Replace("\"hook-lying\"", "\"hooklying\"", StringComparison.Ordinal));

        var outcome = CommandRun.Of("catalog", "validate", path);

        outcome.ExitCode.Should().Be(2);
        outcome.Bytes.Should().BeEmpty();
        outcome.Messages.Should().Contain("'statik' is not a known technique; did you mean 'static'?").And.Contain("did you mean 'hook-lying'?");
    }

    [Fact]
    public void Validate_TwoFilesWithOneId_NamesBoth()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.PathOf("copy.json");
        File.Copy(Own, copy);

        var outcome = CommandRun.Of("catalog", "validate", Own, copy);

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().Contain("copy.json").And.Contain("is already taken in").And.Contain("own-stretches.json");
    }

    [Fact]
    public void Import_ForeignFile_ReportsEveryEntryAndWritesAFileThatIsValid()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("imported.json");

        var outcome = CommandRun.Of("catalog", "import", Foreign, "-o", path);

        outcome.ExitCode.Should().Be(0);
        Approval.Verify("catalog-import", outcome);
        CommandRun.Of("catalog", "validate", path).Text.Should().StartWith("1 stretch without a fault.").And.Contain("State no loads");
        CommandRun.Of("check", "fed-door-lean", "--catalog", path).Text.Should().NotContain("Suitable");
    }

    [Fact]
    public void Import_NoForeignFile_IsRefusedWithThePlace()
    {
        var outcome = CommandRun.Of("catalog", "import", Own);

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().Contain("SKI7005");
    }

    [Fact]
    public void Diff_TwoVersions_ListsWhatBecameOfEachEntry()
    {
        using var folder = new TemporaryFolder();
        var later = folder.PathOf("later.json");
        File.WriteAllText(later, File.ReadAllText(Own).Replace("\"setUpSeconds\": 5", "\"setUpSeconds\": 15", StringComparison.Ordinal).Replace("\"static\"", "\"dynamic\"", StringComparison.Ordinal));

        var same = CommandRun.Of("catalog", "diff", Own, Own);
        var different = CommandRun.Of("catalog", "diff", Own, later);
        var gone = CommandRun.Of("catalog", "diff", Own, Empty(folder));

        (same.ExitCode, same.Text).Should().Be((0, "No entry differs.\n"));
        different.ExitCode.Should().Be(1);
        different.Text.Should().Contain("towel-knee-hug changed: technique").And.Contain("(verdicts may differ)");
        gone.Text.Should().Contain("towel-knee-hug removed").And.Contain("formerIds");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "stretches": [ { "name": "x" } ] }""")]
    [InlineData("""{ "stretches": [ { "id": "x" }, { "id": "x" } ] }""")]
    public void Diff_NoCatalogue_IsBadInput(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("broken.json");
        File.WriteAllText(path, text);

        var outcome = CommandRun.Of("catalog", "diff", Own, path);

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().StartWith("stretchkit: ").And.Contain("broken.json");
    }

    private static string Empty(TemporaryFolder folder)
    {
        var path = folder.PathOf("empty.json");
        File.WriteAllText(path, """{ "format": "stretchkit-catalog/1", "stretches": [] }""");
        return path;
    }
}
