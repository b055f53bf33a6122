using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StretchKit.Composition;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class PrivacyTests(WebSample sample) : IClassFixture<WebSample>
{
    [Theory]
    [InlineData("""{ "minutes": 5, "profile": PROFILE }""")]
    [InlineData("""{ "minutes": 5, "profil": PROFILE }""")]
    [InlineData("""{ "minutes": 500, "profile": PROFILE }""")]
    [InlineData("""{ "minutes": 5, "profile": PROFILE """)]
    public async Task PostRoutine_HealthData_ReachesNoLogOfAnyLevel(string json)
    {
        await sample.PostAsync("/routines", json.Replace("PROFILE", People.RedFlag.Replace("bladder-change", "bladder-chnge", StringComparison.Ordinal), StringComparison.Ordinal));
        await sample.PostAsync("/pain-reports", """{ "when": "next-day", "signs": ["saddle-numbness"], "profile": PROFILE }""".Replace("PROFILE", People.RedFlag, StringComparison.Ordinal));
        await sample.PostAsync("/pain-reports", """{ "when": "next-day", "signs": ["saddle-numness"], "bladder": 1 }""");
        await sample.PostAsync("/safety-checks", json.Replace("PROFILE", People.RedFlag, StringComparison.Ordinal));

        sample.LogLines.Should().NotBeEmpty();
        sample.LogLines.Should().NotContain(line => line.Contains("bladder", StringComparison.Ordinal) || line.Contains("saddle", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PostRoutine_FaultInside_IsAProblemWithoutStackAndALogWithoutMessage()
    {
        using var log = new LogBook();
        using var factory = new SampleFactory(log, services => services.Replace(ServiceDescriptor.Singleton<IRoutineComposer, BrokenComposer>()));
        using var content = new StringContent("""{ "minutes": 5 }""", System.Text.Encoding.UTF8, "application/json");

        var problem = await ProblemAnswer.ReadAsync(await factory.CreateClient().PostAsync("/routines", content));

        problem.Status.Should().Be(500);
        problem.Body.GetRawText().Should().NotContain(BrokenComposer.Secret).And.NotContain("Exception");
        log.Lines.Should().NotContain(line => line.Contains(BrokenComposer.Secret, StringComparison.Ordinal));
        log.Lines.Should().Contain(line => line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
    }

    private sealed class BrokenComposer : IRoutineComposer
    {
        public const string Secret = "the person has a bladder change";

        public CompositionResult Compose(CompositionRequest request, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException(Secret);

        public CompositionResult Recompose(CompositionResult previous, RoutineEdit edit, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException(Secret);
    }
}
