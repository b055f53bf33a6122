namespace StretchKit.Samples.Console.Tests;

public sealed class PrivacyTests
{
    [Theory]
    [InlineData("healthy")]
    [InlineData("stenosis")]
    [InlineData("back-pain-unanswered")]
    [InlineData("red-flag")]
    public void Compose_ForAPerson_WritesNothingBesideTheOutput(string profile)
    {
        var outcome = CommandRun.Of("compose", "--minutes", "10", "--profile", Repository.Profile(profile));

        outcome.Messages.Should().BeEmpty();
    }
}
