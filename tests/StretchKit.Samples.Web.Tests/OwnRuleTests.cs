using StretchKit.Safety;
using StretchKit.Samples.Web.Documents;
using StretchKit.Samples.Web.Tests.Support;

namespace StretchKit.Samples.Web.Tests;

public sealed class OwnRuleTests : IDisposable
{
    private const string Id = "clinic-no-long-holds-at-wide-pulse-pressure";

    private readonly LogBook _log = new();

    [Theory]
    [InlineData(true, 150, 80, true)]
    [InlineData(true, 140, 80, false)]
    [InlineData(false, 150, 80, false)]
    public async Task PostSafetyCheck_RuleInCSharp_HoldsBeyondItsLimitWhereItIsSwitchedOn(bool isOn, int upper, int lower, bool expected)
    {
        var report = await PostAsync<SafetyDocument>(isOn, "/safety-checks", $$"""{ "profile": {{Person(upper, lower)}} }""");

        var hits = report.Verdicts.Where(verdict => verdict.Findings.Any(finding => finding.Rule == Id)).ToList();
        hits.Any(verdict => verdict.Verdict is Verdict.Avoid).Should().Be(expected);
        report.RulePacks.Any(pack => pack.StartsWith($"code.{Id} ", StringComparison.Ordinal)).Should().Be(isOn);
    }

    [Fact]
    public async Task PostRoutine_RuleInCSharp_KeepsLongHoldsOut()
    {
        var json = $$"""{ "minutes": 10, "focus": ["hamstrings"], "profile": {{Person(150, 80)}} }""";
        var without = await PostAsync<RoutineDocument>(false, "/routines", json);
        var with = await PostAsync<RoutineDocument>(true, "/routines", json);

        without.Routine!.Steps.Should().Contain(step => step.Safety.Verdict == Verdict.Suitable);
        var barred = (await PostAsync<SafetyDocument>(true, "/safety-checks", $$"""{ "profile": {{Person(150, 80)}} }"""))
            .Verdicts.Where(verdict => verdict.Findings.Any(finding => finding.Rule == Id)).Select(verdict => verdict.Stretch).ToHashSet(StringComparer.Ordinal);
        without.Routine.Steps.Should().Contain(step => barred.Contains(step.Stretch));
        with.Routine!.Steps.Should().NotContain(step => barred.Contains(step.Stretch));
    }

    public void Dispose() => _log.Dispose();

    private static string Person(int upper, int lower) =>
        People.Healthy.Replace("\"age-years\": 34", $"\"age-years\": 34, \"bp-systolic\": {upper}, \"bp-diastolic\": {lower}", StringComparison.Ordinal);

    private async Task<T> PostAsync<T>(bool isOn, string path, string json)
    {
        using var factory = new SampleFactory(_log, null, ("Clinic:OwnRules", isOn ? "true" : "false"));
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await new Shapes(factory.Services).ReadAsync<T>(await factory.CreateClient().PostAsync(path, content));
    }
}
