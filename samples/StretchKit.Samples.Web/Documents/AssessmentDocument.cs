using System.ComponentModel;
using System.Globalization;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Documents;

/// <summary>A small test that people do on themselves, to find where to begin.</summary>
internal sealed record AssessmentDocument
{
    [Description("Permanent id.")]
    public required string Id { get; init; }

    public required string Name { get; init; }

    [Description("What it gives an idea of.")]
    public required string Purpose { get; init; }

    [Description("When not to do it and when to stop: show it before the steps.")]
    public required string Stop { get; init; }

    [Description("What to do, in order.")]
    public required IReadOnlyList<string> Steps { get; init; }

    [Description("The fact of the profile that keeps the result, with the day of the test.")]
    public required string Fact { get; init; }

    [Description("From far to near, or the sides. None is a pass or a fail.")]
    public required IReadOnlyList<AssessmentResultDocument> Results { get; init; }

    [Description("What a result does not say: show it beside the results.")]
    public required string Limits { get; init; }

    [Description("It compares left with right; the result is the tighter side.")]
    public required bool ComparesSides { get; init; }

    [Description("The stretches that load the body as the test does: where one of them is to be avoided, so is the test. The first shows about how it looks.")]
    public required IReadOnlyList<LikenessDocument> LoadsLike { get; init; }

    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    public static AssessmentDocument Of(SelfAssessment assessment, CultureInfo culture, Func<StretchId, string> figureOf) => new()
    {
        Id = assessment.Id,
        Name = assessment.Name.ToString(culture),
        Purpose = assessment.Purpose.ToString(culture),
        Stop = assessment.Stop.ToString(culture),
        Steps = [.. assessment.Steps.Select(step => step.ToString(culture))],
        Fact = assessment.FactId,
        Results = [.. assessment.Results.Select(result => new AssessmentResultDocument { Choice = result.Key, Text = result.Value.ToString(culture) })],
        Limits = assessment.Limits.ToString(culture),
        ComparesSides = assessment.ComparesSides,
        LoadsLike = [.. assessment.LoadsLike.Select(stretch => new LikenessDocument { Stretch = stretch.Value, Figure = figureOf(stretch) })],
        Sources = [.. assessment.Citations.Select(SourceDocument.Of)],
    };
}
