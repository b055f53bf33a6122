using System.Globalization;
using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows self-assessments, with what the rules say of each before everything else.</summary>
internal static class AssessmentView
{
    public static void WriteList(Page page, SafetyReport report)
    {
        var column = SelfAssessment.All.Max(test => test.Id.Length) + 2;
        foreach (var test in SelfAssessment.All)
        {
            var verdict = report.VerdictOf(test);
            page.Item(test.Id.PadRight(column), $"{page.Say(test.Name)}: {page.Say(test.Purpose)}{(verdict > Verdict.Caution ? $" ({page.Words.Name(verdict)})" : "")}", labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text(page.Say(SelfAssessment.All[0].Limits), style: Look.Quiet);
    }

    /// <summary>Shows how one is done; says no more when the rules speak against it.</summary>
    public static bool Write(Page page, SelfAssessment test, SafetyReport report)
    {
        page.Text(page.Say(test.Name), style: Look.Strong);
        page.Text(page.Say(test.Purpose));
        var verdict = report.VerdictOf(test);
        if (verdict > Verdict.Caution)
        {
            page.Blank();
            page.Text(page.Say(Word.LeaveItOut, string.Join("; ", test.LoadsLike.Select(id => page.Say(report.Verdicts.First(row => row.Stretch.Id == id).Stretch.Name))), page.Words.Name(verdict)), style: Look.Strong);
            return false;
        }

        page.Blank();
        page.Text(page.Say(test.Stop));
        page.Section(Word.Steps);
        for (var index = 0; index < test.Steps.Count; index++)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "), page.Say(test.Steps[index]));
        }

        page.Section(page.Say(Word.ResultKeptAs, test.FactId));
        var column = test.Results.Keys.Max(choice => choice.Length) + 2;
        foreach (var (choice, text) in test.Results)
        {
            page.Item(choice.PadRight(column), page.Say(text), labelStyle: Look.Strong);
        }

        page.Blank();
        page.Text(page.Say(test.Limits), style: Look.Quiet);
        return true;
    }
}
