namespace StretchKit.Samples.Console.Tests;

/// <summary>The commands on rule packs: what they write, and what they tell a script.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Broken { get; } = ["rules lint {broken}", "rules test {broken}", "rules diff {broken} {clinic}", "rules matrix {broken} -o {folder}"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Matrix_PagesOfTheRepository_AreThoseOfToday() => ApprovedFolder.Verify("rules", "rules", "matrix");

    [Theory]
    [InlineData("rules lint {clinic}", 1)]
    [InlineData("rules test {clinic}", 0)]
    [InlineData("rules test", 1)]
    [InlineData("rules test {failing}", 1)]
    [InlineData("rules test {clinic} --cases {cases}", 0)]
    [InlineData("rules test {clinic} --cases {red-cases}", 1)]
    [InlineData("rules diff {clinic} {clinic}", 0)]
    [InlineData("rules diff {clinic} {failing}", 1)]
    [InlineData("rules explain cat-cow --rules {clinic}", 0)]
    public void Run_SoundFiles_GiveTheirExitCode(string commandLine, int exitCode)
    {
        var outcome = CommandRun.Of(Arguments(commandLine));

        outcome.ExitCode.Should().Be(exitCode, string.Join('\n', outcome.Lines));
        outcome.Messages.Should().BeEmpty();
        outcome.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Run_BrokenPack_ListsEveryFaultWithItsPlace(string commandLine)
    {
        var outcome = CommandRun.Of(Arguments(commandLine));

        outcome.ExitCode.Should().Be(2);
        var text = string.Join(' ', outcome.Lines);
        text.Should().Contain("SKR2007").And.Contain("SKR2002").And.Contain("did you").And.Contain("hip-flexion");
    }

    [Fact]
    public void Diff_RuleThatChanged_NamesAPersonAndBothVerdicts()
    {
        var text = string.Join(' ', CommandRun.Of(Arguments("rules diff {clinic} {failing}")).Lines);

        text.Should().Contain("clinic-bend.hip-flexion changed").And.Contain("condition: hip-replacement").And.Contain("avoid → caution");
    }

    [Fact]
    public void Test_CasesOfTheLibrary_AreGreen()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Docs(".."), "tests", "rule-cases"), "*.json").Order(StringComparer.Ordinal)];

        var outcome = CommandRun.Of(["rules", "test", .. files.SelectMany(file => new[] { "--cases", file })]);

        files.Should().NotBeEmpty();
        outcome.ExitCode.Should().Be(0, string.Join('\n', outcome.Lines));
        outcome.Lines.Last(line => line.Length > 0).Should().EndWith(" cases, 0 failed.");
    }

    [Fact]
    public void Test_CaseThatFails_IsNamedWithItsPlace() =>
        string.Join(' ', CommandRun.Of(Arguments("rules test {failing}")).Lines).Should().Contain("SKR2017").And.Contain("expected effective avoid, came caution").And.Contain("1 failed");

    [Theory]
    [InlineData("rules lint nowhere.json")]
    [InlineData("rules test --cases nowhere.json")]
    [InlineData("rules explain no-such-stretch")]
    [InlineData("rules")]
    [InlineData("check --explain")]
    public void Run_BadInput_IsToldInOneMessage(string commandLine)
    {
        var outcome = CommandRun.Of(CommandLine.Split(commandLine));

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().NotBeEmpty();
    }

    [Fact]
    public void Matrix_TextsOfAPack_CannotBecomeMarkup()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.PathOf("pack.json");
        File.WriteAllText(pack, File.ReadAllText(Repository.Data("clinic-rules.json")).Replace("Our clinic", "<script>alert(1)</script> | [x](javascript:alert(1))", StringComparison.Ordinal).Replace("\"1.0.0\"", "\"<b>1\"", StringComparison.Ordinal));

        CommandRun.Of("rules", "matrix", pack, "-o", folder.PathOf("pages")).ExitCode.Should().Be(0);

        foreach (var (name, text) in ApprovedFolder.Files(folder.PathOf("pages")))
        {
            text.Should().NotContain("<script").And.NotContain("<b>").And.NotContain("[x](", name);
        }
    }

    private string[] Arguments(string commandLine)
    {
        var clinic = File.ReadAllText(Repository.Data("clinic-rules.json"));
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["clinic"] = clinic,
            ["failing"] = clinic.Replace("\"hip-flexion\": \"avoid\"", "\"hip-flexion\": \"caution\"", StringComparison.Ordinal),
            ["broken"] = clinic.Replace("\"hip-flexion\": \"avoid\"", "\"hip-flexio\": \"avoid\"", StringComparison.Ordinal).Replace("\"grade\"", "\"grades\"", StringComparison.Ordinal),
            ["cases"] = """{ "format": "stretchkit-rule-cases/1", "pack": "clinic", "cases": { "clinic-bend": [ { "stretch": { "load": "prone" }, "expect": "suitable" } ] } }""",
            ["red-cases"] = """{ "format": "stretchkit-rule-cases/1", "pack": "clinic", "cases": { "clinic-bend": [ { "stretch": { "load": "prone" }, "expect": "avoid" } ] } }""",
        };
        foreach (var (name, text) in files)
        {
            File.WriteAllText(_folder.PathOf($"{name}.json"), text);
        }

        return [.. commandLine.Split(' ').Select(word => word == "{folder}" ? _folder.PathOf("pages") : word.StartsWith('{') ? _folder.PathOf($"{word[1..^1]}.json") : word)];
    }
}
