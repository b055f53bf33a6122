namespace StretchKit.Samples.Console.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "stretchkit --help")]
    [InlineData("frobnicate", "there is no command 'frobnicate'.")]
    [InlineData("compos --minutes 5", "did you mean 'compose'?")]
    [InlineData("compose --minutes 5 --colour", "there is no option '--colour'.")]
    [InlineData("compose --minute 5", "did you mean '--minutes'?")]
    [InlineData("compose --minutes", "--minutes")]
    [InlineData("compose --minutes 5 --focus", "--focus")]
    [InlineData("compose --minutes 5 extra", "there is no argument 'extra'.")]
    [InlineData("compose --minutes 5 @file", "there is no argument '@file'.")]
    [InlineData("show", "show")]
    [InlineData("show cat-cow child-pose", "child-pose")]
    [InlineData("compose", "say how long there is")]
    [InlineData("compose --minutes 5 --seconds 90", "not both")]
    [InlineData("compose --minutes 0", "'0'; use a whole number from 1 to 60.")]
    [InlineData("compose --minutes 10000", "'10000'; use a whole number from 1 to 60.")]
    [InlineData("compose --minutes -5", "'-5'; use a whole number from 1 to 60.")]
    [InlineData("compose --minutes 99999999999999999999", "use a whole number from 1 to 60.")]
    [InlineData("compose --minutes 7.5", "'7.5'; use a whole number")]
    [InlineData("compose --seconds 19", "'19'; use a whole number from 20 to 3600.")]
    [InlineData("compose --minutes 5 --focus hamstrigns", "did you mean 'hamstrings'?")]
    [InlineData("compose --minutes 5 --focus xyzzyxyzzy", "'xyzzyxyzzy' is not a region, muscle or goal.")]
    [InlineData("compose --minutes 5 --include cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("compose --minutes 5 --exclude cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("compose --minutes 5 --include cat-cow --exclude cat-cow", "'cat-cow' is wished for")]
    [InlineData("compose --minutes 5 --position none", "without any position nothing can be done")]
    [InlineData("compose --minutes 5 --position hooklying", "did you mean 'hook-lying'?")]
    [InlineData("compose --minutes 5 --equipment rollr", "It is one of: mat, bed,")]
    [InlineData("compose --minutes 5 --equipment none --equipment mat", "--equipment none stands alone")]
    [InlineData("compose --minutes 5 --context mornin", "did you mean 'morning'?")]
    [InlineData("compose --minutes 5 --surface bedd", "did you mean 'bed'?")]
    [InlineData("compose --minutes 5 --like cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("compose --minutes 5 --like cat-cow --dislike cat-cow", "'cat-cow' is liked with --like and disliked")]
    [InlineData("compose --minutes 5 --done cat-cow", "such as cat-cow:2")]
    [InlineData("compose --minutes 5 --done cat-cow:x", "--done is 'x'; use a whole number")]
    [InlineData("compose --minutes 5 --focus hip:0", "--focus is '0'; use a whole number from 1 to 100.")]
    [InlineData("compose --minutes 5 --side left --more-on right", "name different sides")]
    [InlineData("compose --minutes 5 --warm-up maybe", "It is one of: yes, no.")]
    [InlineData("compose --minutes 5 --work-limit 0", "--work-limit is '0'")]
    [InlineData("compose --minutes 5 --time-limit never", "--time-limit is 'never'")]
    [InlineData("compose --minutes 5 --swap plank", "--swap: 'plank' is not in the routine, which has ")]
    [InlineData("compose --minutes 5 --lock cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("compose --minutes 6 --focus hip --profile {healthy} --lock supported-bridge --not-today supported-bridge", "is named with --lock and with --not-today; choose one.")]
    [InlineData("compose --minutes 5 --then-minutes 61", "'61'; use a whole number from 1 to 60.")]
    [InlineData("compose --minutes 5 --side lft", "did you mean 'left'?")]
    [InlineData("compose --minutes 5 --seed many", "--seed is 'many'")]
    [InlineData("compose --minutes 5 --since-waking 5000", "from 0 to 2880")]
    [InlineData("compose --minutes 5 --profile no-such-file.json", "there is no profile file 'no-such-file.json'.")]
    [InlineData("compose --minutes 5 --catalog no-such-folder/mine.json", "there is no catalog file")]
    [InlineData("compose --minutes 5 --profile .", "is a folder.")]
    [InlineData("compose --minutes 5 --catalog {healthy}", "SKC1009 at ")]
    [InlineData("check cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("check --save me.json", "'--save' keeps the answers of '--ask'; give both.")]
    [InlineData("check --ask --json", "keep the answers with '--save'")]
    [InlineData("check --ask --save no-such-folder/me.json", "cannot be written")]
    [InlineData("compose --minutes 5 --language klingon", "It is one of: de, en.")]
    [InlineData("show cat-cow --language fr", "--language cannot be 'fr'")]
    [InlineData("check --language dee", "did you mean 'de'?")]
    [InlineData("check --profile no-such-file.json", "there is no profile file")]
    [InlineData("stretches --technique statik", "did you mean 'static'?")]
    [InlineData("stretches --focus relaxation", "'relaxation' is a goal of a routine")]
    [InlineData("figure cat-cwo", "did you mean 'cat-cow'?")]
    [InlineData("figure bridge --side up", "--side cannot be 'up'")]
    [InlineData("figure bridge --theme drak", "did you mean 'dark'?")]
    [InlineData("figure bridge --moment 2", "use a number from 0 to 1")]
    [InlineData("figure bridge -o no-such-folder/bridge.svg", "cannot be written")]
    [InlineData("figure bridge cat-cow", "several figures need a folder")]
    [InlineData("show cat-cwo", "did you mean 'cat-cow'?")]
    public void Run_BadInput_ExitsWithTwoAndOneMessage(string commandLine, string message)
    {
        var outcome = CommandRun.Of(CommandLine.Split(commandLine));

        outcome.ExitCode.Should().Be(2);
        outcome.Bytes.Should().BeEmpty();
        outcome.Messages.Should().StartWith("stretchkit: ").And.Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public void Compose_EmptyNames_ExitsWithTwo()
    {
        CommandRun.Of("compose", "--minutes", "5", "--position", "").ExitCode.Should().Be(2);
        CommandRun.Of("compose", "--minutes", "5", "--include", "").ExitCode.Should().Be(2);
        CommandRun.Of("compose", "--minutes", "5", "--focus", "").ExitCode.Should().Be(2);
        CommandRun.Of("compose", "--minutes", "5", "--profile", "").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Check_ProfileWithSeveralFaults_ListsEachOnALineOfItsOwn()
    {
        var outcome = CommandRun.Of("check", "--json", "--profile", Repository.Data("faulty-profile.json"));

        outcome.ExitCode.Should().Be(2);
        outcome.Bytes.Should().BeEmpty();
        var faults = outcome.Messages.Split('\n').Where(line => line.StartsWith("SKH3", StringComparison.Ordinal)).ToList();
        faults.Should().HaveCount(3);
        faults.Should().ContainSingle(line => line.Contains("'lumbar-stenosys'") && line.Contains("lumbar-stenosis"));
    }

    [Fact]
    public void Check_MalformedProfile_SaysWhere()
    {
        var outcome = CommandRun.Of("check", "--profile", Repository.Data("malformed-profile.json"));

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().Contain("malformed-profile.json(3,");
    }

    [Theory]
    [InlineData("stretches")]
    [InlineData("stretches --json")]
    public void Run_OutputThatCannotBeWritten_IsOneMessage(string commandLine)
    {
        var outcome = CommandRun.To(new FullDisk(), 80, CommandLine.Split(commandLine));

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().StartWith("stretchkit: the output cannot be written").And.NotContain("   at ");
    }

    [Fact]
    public void Run_ControlCharactersTyped_AreNotSentToTheTerminal()
    {
        var outcome = CommandRun.Of("show", "\u001b[31mred");

        outcome.ExitCode.Should().Be(2);
        outcome.Messages.Should().NotContain("\u001b");
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
