using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>What a logger sees of a person: nothing.</summary>
public class ToStringTests
{
    private static readonly string[] HealthWords =
    [
        "hip", "replacement", "surgery", "pregnan", "pain", "lower", "back", "knee", "left", "right", "approach", "posterior", "clinician", "Dr. Who",
        "63", "7", "2026", "2025", "female", "bladder", "Avoid", "Emergency", "consult", "disc", "herniation", "yes", "true",
    ];

    private static readonly HealthProfile Person = HealthProfile.Empty
        .With("age-years", 63)
        .With("sex-at-birth", "female")
        .With("pregnant", false)
        .With("bladder-change", answer: true)
        .WithPain(new() { Region = BodyRegion.LowerBack, Side = BodySide.Left, Score = 7, Since = new(2025, 6, 7), Source = "Dr. Who" })
        .WithCondition("hip-replacement", BodySide.Right, new DateOnly(2026, 1, 7));

    [Fact]
    public void ToString_OfWhatAPersonSaid_ShowsNoHealthData()
    {
        var request = new CompositionRequest { Time = TimeSpan.FromMinutes(15), Person = Person };

        string[] shown = [Person.ToString(), Person.Pains[0].ToString(), Person.Conditions[0].ToString(), request.ToString(), $"{request}", .. Person.Facts.Select(fact => fact.ToString())];

        ShouldShowNone(shown);
    }

    [Fact]
    public void ToString_OfWhatRulesSaid_ShowsNoHealthData()
    {
        var report = Kit.Get<ISafetyEvaluator>().Evaluate(Person);
        report.Findings.Should().NotBeEmpty();
        report.Verdicts.SelectMany(verdict => verdict.Findings).Should().NotBeEmpty();

        ShouldShowNone([report.ToString(), .. report.Findings.Concat(report.Verdicts.SelectMany(verdict => verdict.Findings)).Select(finding => finding.ToString()).Distinct()]);
    }

    [Fact]
    public void ToString_OfAVerdict_ShowsStretchAndSideOnly()
    {
        var report = Kit.Get<ISafetyEvaluator>().Evaluate(Person);

        report.Verdicts.Should().OnlyContain(verdict => verdict.ToString() == $"{verdict.Stretch.Id} {verdict.Side}");
    }

    [Fact]
    public void ToString_OfAResult_ShowsNoHealthData()
    {
        var composer = Kit.Get<IRoutineComposer>();

        var refused = composer.Compose(new() { Time = TimeSpan.FromMinutes(15), Person = Person });
        var composed = composer.Compose(new() { Time = TimeSpan.FromMinutes(15) });

        refused.ToString().Should().Be(nameof(CompositionResult), "care first would be health data");
        composed.ToString().Should().Be(nameof(CompositionResult));
        composed.Omissions.Should().OnlyContain(omission => omission.ToString() == omission.Stretch.Id.Value);
        composed.Routine!.Steps.Should().OnlyContain(step => step.ToString() == $"{step.Stretch.Id} {step.Side}");
    }

    [Fact]
    public void Message_OfAProfileThatIsRefused_GivesCodesAndPlacesOnly()
    {
        var profile = """{ "format": "stretchkit-profile/1", "recordedOn": "2026-03-02", "facts": { "bladder-chang": true, "age-years": 630 } }"""u8.ToArray();

        var refused = FluentActions.Invoking(() => HealthProfile.Read(profile)).Should().Throw<StretchKitDataException>().Which;

        refused.Diagnostics.Should().HaveCount(2).And.OnlyContain(problem => problem.ToString().Contains("$.facts.", StringComparison.Ordinal));
        refused.ToString().Should().Contain("SKH3007").And.Contain("SKH3006").And.NotContain("bladder").And.NotContain("630").And.NotContain("age-years");
    }

    [Fact]
    public void Message_OfACatalogThatIsRefused_GivesTheWholeProblem()
    {
        var catalog = """{ "format": "stretchkit-catalog/1", "stretchs": [] }"""u8.ToArray();

        var load = FluentActions.Invoking(() => Kit.Build(builder => builder.AddCatalog(catalog, "mine.json")).GetRequiredService<IStretchCatalog>());

        load.Should().Throw<StretchKitDataException>().Which.Message.Should().Contain("mine.json(1,").And.Contain("'stretchs'");
    }

    private static void ShouldShowNone(IEnumerable<string> shown)
    {
        foreach (var text in shown.Except([nameof(HealthProfile), nameof(ReportedPain), nameof(ReportedCondition), nameof(HealthFact), nameof(SafetyFinding), nameof(SafetyReport), nameof(CompositionRequest)]))
        {
            HealthWords.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty($"'{text}' may reach a log");
        }
    }
}
