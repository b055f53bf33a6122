namespace StretchKit.Samples.Console.Tests;

public sealed class RenderingTests
{
    public static TheoryData<string, int, string> Renderings { get; } = new()
    {
        { "compose-nothing-known", 0, "compose --minutes 15 --focus lower-back" },
        { "compose-healthy", 0, "compose --minutes 10 --focus lower-back --focus hamstrings --profile {healthy}" },
        { "compose-stenosis", 0, "compose --minutes 8 --focus lower-back --since-waking 240 --profile {stenosis}" },
        { "compose-desk-break", 0, "compose --seconds 90 --focus neck --context desk-break --profile {healthy}" },
        { "compose-one-side-with-release", 0, "compose --minutes 6 --focus hip --side left --release --equipment mat --equipment foam-roller --profile {healthy}" },
        { "compose-explained", 0, "compose --minutes 6 --focus hip:60 --focus hamstrings --like bridge --dislike plank --done cat-cow:2 --more-on left --warm-up no --explain --profile {healthy}" },
        { "compose-swapped", 0, "compose --minutes 6 --focus hip --swap supported-bridge --lock supine-figure-four --profile {healthy}" },
        { "compose-locked-too-much", 1, "compose --minutes 6 --focus hip --lock supported-bridge --lock supine-figure-four --then-minutes 1 --profile {healthy}" },
        { "compose-german", 0, "compose --minutes 6 --focus hip --since-waking 240 --language de --profile {stenosis}" },
        { "compose-nothing-known-german", 0, "compose --minutes 10 --focus lower-back --language de" },
        { "compose-explained-german", 0, "compose --minutes 6 --focus hip:60 --focus hamstrings --like bridge --dislike plank --done cat-cow:2 --more-on left --warm-up no --explain --language de --profile {healthy}" },
        { "compose-answers-first-german", 4, "compose --minutes 15 --focus lower-back --language de --profile {back-pain-unanswered}" },
        { "compose-infeasible-german", 1, "compose --minutes 5 --position prone --equipment none --exclude plank --language de" },
        { "compose-care-first-german", 3, "compose --minutes 6 --language de --profile {red-flag}" },
        { "compose-care-first", 3, "compose --minutes 15 --focus lower-back --profile {red-flag}" },
        { "compose-answers-first", 4, "compose --minutes 15 --focus lower-back --profile {back-pain-unanswered}" },
        { "compose-infeasible", 1, "compose --minutes 5 --position prone --equipment none --exclude plank" },
        { "check-nothing-known", 0, "check" },
        { "check-stenosis", 0, "check --profile {stenosis} --since-waking 240" },
        { "check-stenosis-named", 0, "check cat-cow knee-to-chest --profile {stenosis}" },
        { "check-explained", 0, "check seated-forward-bend --explain --profile {stenosis}" },
        { "check-german", 0, "check seated-forward-bend --explain --language de --profile {stenosis}" },
        { "check-stenosis-german", 0, "check --language de --profile {stenosis} --since-waking 240" },
        { "check-nothing-known-german", 0, "check cat-cow --language de" },
        { "check-care-first-german", 3, "check --language de --profile {red-flag}" },
        { "check-care-first", 3, "check --profile {red-flag}" },
        { "check-answers-first", 4, "check --profile {back-pain-unanswered}" },
        { "stretches", 0, "stretches" },
        { "stretches-filtered", 0, "stretches --focus hamstrings --position chair-sitting --position standing" },
        { "stretches-none", 1, "stretches --focus neck --position prone" },
        { "stretches-german", 0, "stretches --focus hamstrings --position chair-sitting --position standing --language de" },
        { "search-none-german", 1, "search --language de xyzzy" },
        { "search", 0, "search hamstirng strap" },
        { "search-german", 0, "search --language de Nacken am Schreibtisch" },
        { "search-none", 1, "search xyzzy" },
        { "show", 0, "show knee-to-chest" },
        { "show-german", 0, "show knee-to-chest --language de" },
        { "figure-check", 0, "figure --check bridge half-kneeling-hip-flexor seated-figure-four" },
        { "help-figure", 0, "figure --help" },
        { "respond-nothing-known", 0, "respond knee-to-chest" },
        { "respond-spreading", 0, "respond knee-to-chest --score 1 --before 1 --sharp no --tingling no --spreads yes --profile {healthy}" },
        { "respond-care-first", 3, "respond --when next-day --score 4 --before 1 --tingling no --spreads no --profile {healthy}" },
        { "respond-german", 3, "respond knee-to-chest --score 8 --before 2 --language de --profile {healthy}" },
        { "help-respond", 0, "respond --help" },
        { "assess", 0, "assess --profile {stenosis}" },
        { "assess-floor-reach", 0, "assess floor-reach --profile {healthy}" },
        { "assess-german", 0, "assess flank-sides --language de --profile {healthy}" },
        { "assess-list-german", 0, "assess --language de --profile {stenosis}" },
        { "assess-barred-german", 1, "assess floor-reach --language de --profile {red-flag}" },
        { "assess-barred", 1, "assess floor-reach --profile {red-flag}" },
        { "guidance", 0, "guidance sitting-day" },
        { "guidance-claims", 0, "guidance claims" },
        { "guidance-german", 0, "guidance --language de" },
        { "guidance-claims-german", 0, "guidance claims --language de" },
        { "help", 0, "--help" },
        { "help-compose", 0, "compose --help" },
        { "help-catalog", 0, "catalog --help" },
        { "help-rules", 0, "rules --help" },
        { "rules-explain", 0, "rules explain cat-cow --profile {stenosis}" },
    };

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Run_AtEightyColumns_GivesTheApprovedPage(string name, int exitCode, string commandLine)
    {
        var outcome = CommandRun.Of(CommandLine.Split(commandLine));

        outcome.Messages.Should().BeEmpty();
        outcome.ExitCode.Should().Be(exitCode);
        outcome.Lines.Should().OnlyContain(line => line.Length <= 80);
        Approval.Verify(name, outcome);
    }

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Run_Twice_GivesTheSameBytes(string name, int exitCode, string commandLine)
    {
        var first = CommandRun.Of(CommandLine.Split(commandLine));
        var second = CommandRun.Of(CommandLine.Split(commandLine));

        second.Bytes.Should().Equal(first.Bytes, name);
        second.ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData(40, 40)]
    [InlineData(60, 60)]
    [InlineData(200, 80)]
    public void Run_OtherWidth_FitsTheTerminalAndEightyColumns(int columns, int widest)
    {
        var outcome = CommandRun.At(columns, CommandLine.Split("compose --minutes 15 --focus lower-back"));

        outcome.Lines.Max(line => line.Length).Should().Be(widest);
    }

    [Fact]
    public void Run_AnyWidth_LosesNoWord()
    {
        var narrow = CommandRun.At(40, "show", "knee-to-chest");
        var wide = CommandRun.Of("show", "knee-to-chest");

        Letters(narrow).Should().Be(Letters(wide));
    }

    [Fact]
    public void Compose_AnyPage_HasNoSpaceAtTheEndOfALine()
    {
        var outcome = CommandRun.Of("compose", "--minutes", "15");

        outcome.Lines.Should().NotContain(line => line.EndsWith(' '));
    }

    private static string Letters(Outcome outcome) =>
        string.Concat(outcome.Text.Where(letter => !char.IsWhiteSpace(letter) && letter != '─'));
}
