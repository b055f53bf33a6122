using FluentAssertions;
using StretchKit.Safety;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

/// <summary>Red flags, gates and open questions, one person each.</summary>
public class TriageVignetteTests
{
    public static TheoryData<string> Open => [.. TriageVignette.All.Where(vignette => vignette.Triage is Triage.NeedsAnswers).Select(vignette => vignette.Name)];

    public static TheoryData<string> Names => [.. TriageVignette.All.Select(vignette => vignette.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluate_Vignette_GivesWhatComesFirst(string name)
    {
        var vignette = TriageVignette.All.Single(vignette => vignette.Name == name);

        var report = TestServices.Judge(vignette.Person);

        report.Contradictions.Should().BeEmpty();
        report.Triage.Should().Be(vignette.Triage, "found {0}", string.Join(", ", report.Findings.Select(finding => $"{finding} {finding.Triage}")));
        report.Advice.Should().HaveCountGreaterThanOrEqualTo(vignette.Triage >= Triage.Consult ? 1 : 0);
        report.SafetyNet.Should().NotBeEmpty();
        if (vignette.Rule is { } rule)
        {
            report.Findings.Should().Contain(finding => finding.RuleId == rule);
            report.Findings.Should().NotContain(finding => finding.Citations.Count == 0);
        }

        report.Findings.Should().NotContain(finding => finding.RuleId == vignette.Without);
        if (vignette.QuestionsFirst is { } first)
        {
            report.QuestionsComeFirst.Should().Be(first);
        }
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void Evaluate_NeedsAnswers_NothingIsGreen(string name)
    {
        var report = TestServices.Judge(TriageVignette.All.Single(vignette => vignette.Name == name).Person);

        report.Verdicts.Where(verdict => verdict.Effective is Verdict.Suitable).Should().BeEmpty();
    }
}
