using StretchKit.Screening;

namespace StretchKit.Samples.Console.Tests;

public sealed class AskTests
{
    /// <summary>Four questions about heart, lungs and dizziness, then the age.</summary>
    private const string Healthy = "no\nno\nno\nno\n34\n";

    public static TheoryData<string, int, string, string> Talks { get; } = new()
    {
        { "ask-healthy", 0, "check --ask cat-cow", Healthy + "no\nno\nyes\nyes\nno\nno\n" },
        { "ask-bad-answers", 0, "check --ask cat-cow", "perhaps\nno\nno\nno\nno\nold\n-3\n34\n" },
        { "ask-red-flag", 3, "check --ask", "yes\nstop\n" },
        { "ask-declined", 0, "check --ask cat-cow", "rather not say\nno\nno\nno\n34\nno\nno\n-\n" },
        { "ask-condition-german", 0, "check --ask cat-cow --language de", "nein\nvielleicht\nnein\nnein\nnein\nalt\n34\nnein\nnein\nja\nnein\nlumbar-stenosi\nlumbar-stenosis, glaucoma\nnicht sicher\nkeine Angabe\n" },
        { "ask-pain", 4, "check --ask", Healthy + "no\nno\nno\nlower-bak\n1, hip\n" },
    };

    [Theory]
    [MemberData(nameof(Talks))]
    public void Check_PipedAnswers_GivesTheApprovedTalk(string name, int exitCode, string commandLine, string answers)
    {
        var outcome = CommandRun.Answering(answers, CommandLine.Split(commandLine));

        outcome.Messages.Should().BeEmpty();
        outcome.ExitCode.Should().Be(exitCode);
        outcome.Lines.Should().OnlyContain(line => line.Length <= 80);
        Approval.Verify(name, outcome);
    }

    [Fact]
    public void Check_BadAnswer_IsAskedAgainAndChangesNothing()
    {
        var clean = Saved(Healthy);
        var clumsy = Saved("maybe\nno\n12\nno\nno\nno\n121\n34 years\n34\n");

        clumsy.Should().Equal(clean);
    }

    [Fact]
    public void Check_NoInput_ShowsWhatIsKnown()
    {
        var asked = CommandRun.Answering("", "check", "--ask");
        var plain = CommandRun.Of("check");

        asked.ExitCode.Should().Be(plain.ExitCode);
        asked.Text.Should().EndWith(plain.Text);
    }

    [Fact]
    public void Check_SavedAnswers_GiveTheSameResultAndAreNotAskedAgain()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("me.json");
        CommandRun.Answering(Healthy + "no\nno\nyes\nrather not say\n", "check", "--ask", "--save", file).ExitCode.Should().Be(0);

        var again = CommandRun.Answering(new('\n', 60), "check", "--ask", "--profile", file);

        again.Text.Should().Contain("That is all").And.NotContain("How old are you").And.NotContain("\nIs it right that you have no diagnosed condition")
            .And.Contain("You would rather not say, and it could still change this: Is it right that you");
        HealthProfile.Read(File.ReadAllBytes(file)).Facts.Should().ContainSingle(fact => fact.Id == "no-known-condition").Which.Status.Should().Be(FactStatus.Declined);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("not sure")]
    [InlineData("rather not say")]
    [InlineData("")]
    public void Check_OneAnswerForEver_Ends(string answer)
    {
        var outcome = CommandRun.Answering(string.Concat(Enumerable.Repeat(answer + "\n5\n", 200)), "check", "--ask");

        outcome.Text.Should().Contain("That is all: no other answer could change anything now.");
    }

    private static byte[] Saved(string answers)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("me.json");
        CommandRun.Answering(answers, "check", "--ask", "--save", file);
        return File.ReadAllBytes(file);
    }
}
