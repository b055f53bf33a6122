using System.Globalization;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows self-assessments, with what the rules say of each before everything else.</summary>
internal static class AssessmentView
{
    public static void WriteList(Page page, SafetyReport report, CultureInfo culture)
    {
        var column = SelfAssessment.All.Max(test => test.Id.Length) + 2;
        foreach (var test in SelfAssessment.All)
        {
            var verdict = report.VerdictOf(test);
            page.Item(test.Id.PadRight(column), $"{test.Name.ToString(culture)}: {test.Purpose.ToString(culture)}{(verdict > Verdict.Caution ? $" ({Say.Name(verdict)})" : "")}", labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text(SelfAssessment.All[0].Limits.ToString(culture), style: Look.Quiet);
    }

    /// <summary>Shows how one is done; says no more when the rules speak against it.</summary>
    public static bool Write(Page page, SelfAssessment test, SafetyReport report, CultureInfo culture)
    {
        page.Text(test.Name.ToString(culture), style: Look.Strong);
        page.Text(test.Purpose.ToString(culture));
        var verdict = report.VerdictOf(test);
        if (verdict > Verdict.Caution)
        {
            page.Blank();
            page.Text($"Leave it out. Of the stretches it resembles ({string.Join(", ", test.LoadsLike)}) the rules say: {Say.Name(verdict)}. 'stretchkit check' says why.", style: Look.Strong);
            return false;
        }

        page.Blank();
        page.Text(test.Stop.ToString(culture));
        page.Section("Steps");
        for (var index = 0; index < test.Steps.Count; index++)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "), test.Steps[index].ToString(culture));
        }

        page.Section($"Result, kept as the fact '{test.FactId}'");
        var column = test.Results.Keys.Max(choice => choice.Length) + 2;
        foreach (var (choice, text) in test.Results)
        {
            page.Item(choice.PadRight(column), text.ToString(culture), labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text(test.Limits.ToString(culture), style: Look.Quiet);
        return true;
    }
}
