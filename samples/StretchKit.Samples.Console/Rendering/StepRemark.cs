using StretchKit.Composition;
using StretchKit.Evidence;
using StretchKit.Routines;
using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>One remark of the safety rules with the steps that it is about.</summary>
internal sealed class StepRemark
{
    public required string Label { get; init; }

    public required string Text { get; init; }

    /// <summary>Gets whether it counts now; otherwise it could, once questions are answered.</summary>
    public required bool Counts { get; init; }

    public required IReadOnlyList<int> Steps { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Gathers what the rules remark on the steps, the firmest first, then those about the most steps.</summary>
    public static IEnumerable<StepRemark> Of(CompositionResult result, Words words) =>
        OfSteps(result)
            .GroupBy(one => (Counts: Remark.Counts(one.Row, one.Finding), one.Finding.Verdict, Label: LabelOf(words, one.Row, one.Finding), Text: one.Finding.Text.ToString(words.Culture)))
            .OrderByDescending(group => group.Key.Verdict)
            .ThenByDescending(group => group.Count())
            .Select(group => new StepRemark
            {
                Label = group.Key.Label,
                Text = group.Key.Text,
                Counts = group.Key.Counts,
                Steps = [.. group.Select(one => one.Step).Distinct()],
                Citations = [.. group.SelectMany(one => one.Finding.Citations)],
            });

    private static string LabelOf(Words words, StretchVerdict row, SafetyFinding finding)
    {
        var label = Remark.Label(words, finding);
        return finding.IsCertain || !Remark.Counts(row, finding) ? label : words.Of(Word.UntilMoreIsKnown, label);
    }

    private static IEnumerable<(int Step, StretchVerdict Row, SafetyFinding Finding)> OfSteps(CompositionResult result)
    {
        IReadOnlyList<RoutineStep> steps = result.Routine?.Steps ?? [];
        for (var index = 0; index < steps.Count; index++)
        {
            var row = result.Safety.For(steps[index].Stretch.Id, steps[index].Side);
            foreach (var finding in row.Findings.Where(finding => Remark.IsShown(row, finding)))
            {
                yield return (index + 1, row, finding);
            }
        }
    }
}
